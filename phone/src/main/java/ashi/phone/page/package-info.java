/** The script of every page: installing the worker, and what forms and links cannot do alone. */
@NullMarked
package ashi.phone.page;

import org.jspecify.annotations.NullMarked;
