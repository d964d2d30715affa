/** The script that finds every point on a body, beside the page that shows it. */
package ashi.phone.body;
