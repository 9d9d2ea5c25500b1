/**
 * How calls are made: the transport on OkHttp, its bounds and phases, and the table of what may be repeated.
 *
 * <p>Open {@code RepeatRule} first, then {@code OkHttpTransport}. Implements {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.http.internal;

import org.jspecify.annotations.NullMarked;
