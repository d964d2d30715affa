/**
 * Gives every file for browsers an address with a hash, compresses it and lists it, at build time.
 */
@NullMarked
package ashi.server.building;

import org.jspecify.annotations.NullMarked;
