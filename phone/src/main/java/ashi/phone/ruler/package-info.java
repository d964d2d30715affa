/** The script that makes the phone a ruler, once a card told it how large its screen is. */
package ashi.phone.ruler;
