/**
 * What the body looks like and where its points are: the skin, landmarks, spans, the packed places
 * and figures, and lengths as they are told to one person.
 */
@NullMarked
package ashi.body;

import org.jspecify.annotations.NullMarked;
