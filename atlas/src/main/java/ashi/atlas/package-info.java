/**
 * What is known: points, channels, complaints, cautions, red flags and evidence, as immutable
 * records. Start at {@link ashi.atlas.Atlas}, which looks them up, and {@link
 * ashi.atlas.AtlasText}, which reads them.
 */
@NullMarked
package ashi.atlas;

import org.jspecify.annotations.NullMarked;
