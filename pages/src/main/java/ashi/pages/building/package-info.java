/** Build steps of the pages; never part of the running app. */
package ashi.pages.building;
