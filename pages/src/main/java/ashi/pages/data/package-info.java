/** The atlas as open data: JSON for other programs, and the schema that describes it. */
@NullMarked
package ashi.pages.data;

import org.jspecify.annotations.NullMarked;
