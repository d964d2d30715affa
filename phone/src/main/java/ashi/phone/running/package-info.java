/**
 * What is noted of a running session, so that any page can lead back to it and no new version ends
 * it.
 */
@NullMarked
package ashi.phone.running;

import org.jspecify.annotations.NullMarked;
