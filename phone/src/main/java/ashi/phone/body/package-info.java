/** The script that finds every point on a body, beside the page that shows it. */
@NullMarked
package ashi.phone.body;

import org.jspecify.annotations.NullMarked;
