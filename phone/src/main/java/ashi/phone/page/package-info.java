/** The script of every page: installing the worker, and what forms and links cannot do alone. */
package ashi.phone.page;
