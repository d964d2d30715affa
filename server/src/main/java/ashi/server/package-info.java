/** The program: it serves the app, or exports it as files. */
package ashi.server;
