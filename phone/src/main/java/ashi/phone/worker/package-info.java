/**
 * The phone's host: the service worker, its offline copy and the journal in IndexedDB. Start at
 * {@link ashi.phone.worker.Worker}.
 */
@NullMarked
package ashi.phone.worker;

import org.jspecify.annotations.NullMarked;
