/** The journal and its backup, and the settings that are kept in it. */
@NullMarked
package ashi.pages.journal;

import org.jspecify.annotations.NullMarked;
