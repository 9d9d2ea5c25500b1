/**
 * Calls over the wire: bounded, never twice, one login at a time; whatever is sent and read, a client module decides.
 *
 * <p>Open {@link vn.lienthong.http.Operation} first, which says what may be repeated, then
 * {@link vn.lienthong.http.CallExecutor}, which makes calls over a {@link vn.lienthong.http.Transport}, then
 * {@link vn.lienthong.http.SessionManager}. Options are {@link vn.lienthong.http.ClientOptions}. The HTTP library behind the
 * transport is part of this jar under a name of our own, so it meets no other copy on a class path. Implements
 * {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.http;

import org.jspecify.annotations.NullMarked;
