/**
 * The outbox: an agency writes a change and its messages in one transaction on its own database. Workers deliver
 * the messages to the portal in order, even if they are killed at any time.
 *
 * <p>Open {@link vn.lienthong.sync.Outbox} first ({@code Outbox.on(dialect).enqueue(connection, message)}), then
 * {@link vn.lienthong.sync.OutboxWorker}. {@link vn.lienthong.sync.OutboxAdmin} shows the status and handles dead
 * letters, and {@link vn.lienthong.sync.Reconciler} compares with the portal. Implements {@code
 * spec/text/outbox.md} and {@code spec/text/notices.md}.
 */
@NullMarked
package vn.lienthong.sync;

import org.jspecify.annotations.NullMarked;
