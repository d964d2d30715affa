/**
 * How adults vary, at build time and for tests: from independent causes to bodies, and from those
 * to {@code population.txt}.
 */
@NullMarked
package ashi.body.building.adults;

import org.jspecify.annotations.NullMarked;
