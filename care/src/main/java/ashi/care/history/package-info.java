/** What the journal shows over days and weeks, and what of it chance does not explain. */
@NullMarked
package ashi.care.history;

import org.jspecify.annotations.NullMarked;
