/** A point on this person: its sentence, its pictures, and how surely it is found. */
package ashi.pages.point;
