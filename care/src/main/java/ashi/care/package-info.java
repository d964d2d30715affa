/**
 * What to do for one person: screening, choosing points, the plan of a session, and the journal of
 * what happened.
 */
package ashi.care;
