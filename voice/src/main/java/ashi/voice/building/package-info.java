/**
 * The voice: finds what sessions can say, has it spoken and encoded where words have changed, and
 * packs the clips for browsers. Start at {@link ashi.voice.building.MakeClips} and {@link
 * ashi.voice.building.PackVoice}.
 */
@NullMarked
package ashi.voice.building;

import org.jspecify.annotations.NullMarked;
