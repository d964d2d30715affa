/** What several scripts use of the browser, where TeaVM does not offer it as we need it. */
package ashi.phone.web;
