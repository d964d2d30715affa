/** Ready routines, and a person's own: making, changing and adding to them. */
@NullMarked
package ashi.pages.routines;

import org.jspecify.annotations.NullMarked;
