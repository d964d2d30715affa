/**
 * Checks the YAML of {@code atlas/src/main/atlas} and packs it into {@code atlas.txt}, at build
 * time. Start at {@link ashi.atlas.packing.PackAtlas}.
 */
@NullMarked
package ashi.atlas.building;

import org.jspecify.annotations.NullMarked;
