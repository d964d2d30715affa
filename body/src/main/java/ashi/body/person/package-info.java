/** From what a person measured to the lengths of all their spans, and how sure that is. */
package ashi.body.person;
