/**
 * Turns the MakeHuman base mesh, targets and rig (CC0) into {@code body.bin}. Run by hand when the
 * body changes; nothing here runs on a host. See {@code PROVENANCE.md} beside the body file.
 */
@NullMarked
package ashi.body.building.importing;

import org.jspecify.annotations.NullMarked;
