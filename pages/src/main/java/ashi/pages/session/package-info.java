/** The check before a session, the session itself, and how it ended. */
package ashi.pages.session;
