/**
 * The journal as text: one entry a line for the phone, all of it for a backup. What any version
 * wrote stays readable.
 */
@NullMarked
package ashi.care.text;

import org.jspecify.annotations.NullMarked;
