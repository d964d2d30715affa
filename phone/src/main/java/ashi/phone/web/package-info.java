/** What several scripts use of the browser, where TeaVM does not offer it as we need it. */
@NullMarked
package ashi.phone.web;

import org.jspecify.annotations.NullMarked;
