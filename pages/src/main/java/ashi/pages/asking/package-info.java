/** What hurts, where, and for how long: the start page, and the plan that comes of the answers. */
@NullMarked
package ashi.pages.asking;

import org.jspecify.annotations.NullMarked;
