/** What hurts, where, and for how long: the start page, and the plan that comes of the answers. */
package ashi.pages.asking;
