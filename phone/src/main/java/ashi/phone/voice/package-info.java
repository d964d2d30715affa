/** Speaking aloud, sentence by sentence, and the script that reads a point's page. */
@NullMarked
package ashi.phone.voice;

import org.jspecify.annotations.NullMarked;
