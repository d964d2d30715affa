/** The pages to read, as the build packed them. */
@NullMarked
package ashi.pages.reading;

import org.jspecify.annotations.NullMarked;
