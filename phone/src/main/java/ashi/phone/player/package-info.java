/** The script of a session: follows the clock through the cues, with voice, bells and vibration. */
@NullMarked
package ashi.phone.player;

import org.jspecify.annotations.NullMarked;
