/** Works out at build time how the figures show every point, and packs it for the hosts. */
@NullMarked
package ashi.body.building.placing;

import org.jspecify.annotations.NullMarked;
