/** The library: search, points, channels and complaints. */
package ashi.pages.library;
