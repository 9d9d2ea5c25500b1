/**
 * An HTTP call layer with bounded size and time, safe retries and single-flight login. Client modules supply request
 * and response types.
 *
 * <p>Open {@link vn.lienthong.http.Operation} first, which determines the retries, then {@link
 * vn.lienthong.http.CallExecutor}, which executes calls over a {@link vn.lienthong.http.Transport}, then {@link
 * vn.lienthong.http.SessionManager}. Options are {@link vn.lienthong.http.ClientOptions}. The HTTP library is relocated
 * into this jar, so it does not conflict with other copies on the class path. Implements {@code
 * spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.http;

import org.jspecify.annotations.NullMarked;
