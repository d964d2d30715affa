/** What is remembered of a person: events, and what they add up to. */
package ashi.care.journal;
