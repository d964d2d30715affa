/**
 * What Ashi says and in which language: texts by their keys, and the grammar that puts numbers,
 * lists and lengths into them. It knows nothing of points or people.
 */
@NullMarked
package ashi.words;

import org.jspecify.annotations.NullMarked;
