/**
 * The journal as text: one entry a line for the phone, all of it for a backup. What any version
 * wrote stays readable.
 */
package ashi.care.text;
