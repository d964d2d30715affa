package ashi.server.serving;

import java.util.List;
import org.eclipse.jetty.http.HttpField;

/**
 * What one browser is sent, whichever way.
 *
 * @param body empty when the browser has it already
 */
record Reply(int status, List<HttpField> headers, byte[] body) {}
