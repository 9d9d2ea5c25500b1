/**
 * The outbox: an agency writes a change and what is to be told of it in one transaction on its own database, and workers deliver
 * it to the portal in order, however often they are killed.
 *
 * <p>Open {@link vn.lienthong.sync.Outbox} first ({@code Outbox.on(dialect).enqueue(connection, message)}), then
 * {@link vn.lienthong.sync.OutboxWorker}; {@link vn.lienthong.sync.OutboxAdmin} shows how it stands and handles dead letters, and
 * {@link vn.lienthong.sync.Reconciler} compares with the portal. Implements {@code spec/text/outbox.md} and
 * {@code spec/text/notices.md}.
 */
@NullMarked
package vn.lienthong.sync;

import org.jspecify.annotations.NullMarked;
