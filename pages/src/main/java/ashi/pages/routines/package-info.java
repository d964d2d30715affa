/** Ready routines, and a person's own: making, changing and adding to them. */
package ashi.pages.routines;
