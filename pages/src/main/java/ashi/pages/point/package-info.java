/** A point on this person: its sentence, its pictures, and how surely it is found. */
@NullMarked
package ashi.pages.point;

import org.jspecify.annotations.NullMarked;
