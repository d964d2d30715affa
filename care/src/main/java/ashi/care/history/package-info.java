/** What the journal shows over days and weeks, and what of it chance does not explain. */
package ashi.care.history;
