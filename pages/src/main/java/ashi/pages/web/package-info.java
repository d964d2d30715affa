/**
 * What a page is made of, whatever it tells: request and answer, addresses, forms, escaped output,
 * the files of the app.
 */
@NullMarked
package ashi.pages.web;

import org.jspecify.annotations.NullMarked;
