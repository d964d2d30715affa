/** A session in time: which cue is on at any moment, and what is said, rung and drawn then. */
@NullMarked
package ashi.care.session;

import org.jspecify.annotations.NullMarked;
