/**
 * Gives every file for browsers an address with a hash, compresses it and lists it, at build time.
 */
package ashi.server.building;
