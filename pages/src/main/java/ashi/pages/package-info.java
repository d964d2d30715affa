/** The whole app as one pure function, {@link ashi.pages.Ashi}; each kind of page has a room. */
@NullMarked
package ashi.pages;

import org.jspecify.annotations.NullMarked;
