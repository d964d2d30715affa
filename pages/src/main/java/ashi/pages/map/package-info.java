/** The map: tap a figure of the body and see which points are nearest. */
package ashi.pages.map;
