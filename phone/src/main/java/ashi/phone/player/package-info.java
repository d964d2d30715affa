/** The script of a session: follows the clock through the cues, with voice, bells and vibration. */
package ashi.phone.player;
