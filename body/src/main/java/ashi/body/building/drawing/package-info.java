/** Draws the figures: clean line art from the surface of the body, at build time. */
@NullMarked
package ashi.body.building.drawing;

import org.jspecify.annotations.NullMarked;
