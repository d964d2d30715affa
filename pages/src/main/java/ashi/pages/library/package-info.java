/** The library: search, points, channels and complaints. */
@NullMarked
package ashi.pages.library;

import org.jspecify.annotations.NullMarked;
