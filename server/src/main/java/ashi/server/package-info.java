/** The program: it serves the app, or exports it as files. */
@NullMarked
package ashi.server;

import org.jspecify.annotations.NullMarked;
