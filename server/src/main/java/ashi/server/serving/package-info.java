/** The app as a web server: answers made, compressed, kept and sent. */
package ashi.server.serving;
