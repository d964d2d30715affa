/**
 * What to do for one person. Here is what its rooms speak of: a wish, and the steps, routines and
 * plans that answer it.
 */
@NullMarked
package ashi.care;

import org.jspecify.annotations.NullMarked;
