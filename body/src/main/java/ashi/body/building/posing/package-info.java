/**
 * A body with a skeleton that is put into poses while building: joints that turn within human
 * limits, skin that follows them, and what the body lies, sits or stands on.
 */
@NullMarked
package ashi.body.building.posing;

import org.jspecify.annotations.NullMarked;
