/** Build steps of the pages; never part of the running app. */
@NullMarked
package ashi.pages.building;

import org.jspecify.annotations.NullMarked;
