/** Speaking aloud, sentence by sentence, and the script that reads a point's page. */
package ashi.phone.voice;
