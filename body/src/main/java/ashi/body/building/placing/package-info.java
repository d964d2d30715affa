/** Works out at build time how the figures show every point, and packs it for the hosts. */
package ashi.body.building.placing;
