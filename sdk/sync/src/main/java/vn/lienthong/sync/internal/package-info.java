/**
 * The outbox's tables and the work on them. Open {@link vn.lienthong.sync.internal.LaneProcessor} first: the life of the messages of
 * one dossier. Implements {@code spec/text/outbox.md}.
 */
@NullMarked
package vn.lienthong.sync.internal;

import org.jspecify.annotations.NullMarked;
