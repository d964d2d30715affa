/** A figure of the body with what lies over it to show a point. */
@NullMarked
package ashi.pages.figure;

import org.jspecify.annotations.NullMarked;
