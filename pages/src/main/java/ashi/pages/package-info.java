/**
 * The whole app as one pure function, {@link ashi.pages.Ashi}, and its pages for asking, checking,
 * guiding and remembering.
 */
package ashi.pages;
