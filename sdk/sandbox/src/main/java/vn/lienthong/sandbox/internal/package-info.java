/**
 * What both halves of the sandbox share: the names on the wire, one request's {@link
 * vn.lienthong.sandbox.internal.RequestRecord} and the {@link vn.lienthong.sandbox.internal.ExchangeLog} that keeps visits and
 * violations.
 *
 * <p>Open {@link vn.lienthong.sandbox.internal.RequestRecord} first. The half that carries bytes is in {@code proxy}, the half
 * that knows dossiers in {@code portal}; neither sees the other. Implements {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.sandbox.internal;

import org.jspecify.annotations.NullMarked;
