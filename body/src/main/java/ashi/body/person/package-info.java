/** From what a person measured to the lengths of all their spans, and how sure that is. */
@NullMarked
package ashi.body.person;

import org.jspecify.annotations.NullMarked;
