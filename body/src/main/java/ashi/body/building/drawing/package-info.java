/** Draws the figures: clean line art from the surface of the body, at build time. */
package ashi.body.building.drawing;
