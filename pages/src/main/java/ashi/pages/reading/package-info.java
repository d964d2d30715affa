/** The pages to read, as the build packed them. */
package ashi.pages.reading;
