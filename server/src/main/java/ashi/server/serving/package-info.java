/** The app as a web server: answers made, compressed, kept and sent. */
@NullMarked
package ashi.server.serving;

import org.jspecify.annotations.NullMarked;
