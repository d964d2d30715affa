/** The journal and its backup, and the settings that are kept in it. */
package ashi.pages.journal;
