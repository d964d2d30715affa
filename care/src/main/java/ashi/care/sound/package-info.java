/**
 * The sound of a session as one track: which clip sounds when, and the track's bytes.
 *
 * <p>Clips are MP3 frames of one constant size that need nothing of the frames before them, so a
 * track is made by laying frames in a row, without decoding, and any part of it can be made alone.
 */
@NullMarked
package ashi.care.sound;

import org.jspecify.annotations.NullMarked;
