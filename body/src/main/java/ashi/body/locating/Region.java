package ashi.body.locating;

/** A part of the body with a cun of its own. */
enum Region {
  BACK,
  HEAD,
  FRONT,
  ARM,
  THIGH,
  LEG,
  FOOT
}
