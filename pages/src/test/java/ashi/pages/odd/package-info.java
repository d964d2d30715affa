/** Requests and journals as nobody should send them, and what is true of every answer to them. */
package ashi.pages.odd;
