/**
 * The execution of calls: the transport on OkHttp with its limits and phases, and the retry decisions.
 *
 * <p>Open {@code RetryDecider} first, then {@code OkHttpTransport}. Implements {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.http.internal;

import org.jspecify.annotations.NullMarked;
