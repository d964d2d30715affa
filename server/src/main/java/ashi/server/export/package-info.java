/**
 * The whole app as files that any web server can serve: what it would answer to someone of whom
 * nothing is remembered. From the first page on, the phone answers.
 */
@NullMarked
package ashi.server.export;

import org.jspecify.annotations.NullMarked;
