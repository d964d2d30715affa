/**
 * Finds what a person may mean by what they type: codes of any book, names in any script, and
 * words.
 */
@NullMarked
package ashi.atlas.search;

import org.jspecify.annotations.NullMarked;
