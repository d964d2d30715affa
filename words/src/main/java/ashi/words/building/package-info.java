/** Checks the texts of every language against the English ones and packs them, at build time. */
package ashi.words.building;
