/** Checks the texts of every language against the English ones and packs them, at build time. */
@NullMarked
package ashi.words.building;

import org.jspecify.annotations.NullMarked;
