/** The script that makes the phone a ruler, once a card told it how large its screen is. */
@NullMarked
package ashi.phone.ruler;

import org.jspecify.annotations.NullMarked;
