/**
 * The tables of the outbox and the delivery of its messages. Open {@link vn.lienthong.sync.internal.LaneProcessor}
 * first: it delivers the messages of one dossier. Implements {@code spec/text/outbox.md}.
 */
@NullMarked
package vn.lienthong.sync.internal;

import org.jspecify.annotations.NullMarked;
