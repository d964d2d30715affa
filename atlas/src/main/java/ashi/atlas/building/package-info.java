/**
 * Checks the YAML of {@code atlas/src/main/atlas} and packs it into {@code atlas.txt}, at build
 * time. Start at {@link ashi.atlas.packing.PackAtlas}.
 */
package ashi.atlas.building;
