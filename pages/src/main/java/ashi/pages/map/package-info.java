/** The map: tap a figure of the body and see which points are nearest. */
@NullMarked
package ashi.pages.map;

import org.jspecify.annotations.NullMarked;
