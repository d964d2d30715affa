/** The atlas as open data: JSON for other programs, and the schema that describes it. */
package ashi.pages.data;
