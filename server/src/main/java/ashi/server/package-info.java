/** The server's host: HTTP in, answers and static files out. It remembers nobody. */
package ashi.server;
