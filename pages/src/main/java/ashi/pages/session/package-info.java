/** The check before a session, the session itself, and how it ended. */
@NullMarked
package ashi.pages.session;

import org.jspecify.annotations.NullMarked;
