/** What is remembered of a person: events, and what they add up to. */
@NullMarked
package ashi.care.journal;

import org.jspecify.annotations.NullMarked;
