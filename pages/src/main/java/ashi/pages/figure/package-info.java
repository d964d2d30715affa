/** A figure of the body with what lies over it to show a point. */
package ashi.pages.figure;
