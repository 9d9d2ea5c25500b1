package vn.lienthong.sync;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.sync.internal.MessageEnqueuer;
import vn.lienthong.sync.internal.MessageEnqueuer.NewMessage;
import vn.lienthong.sync.internal.OutboxTarget;

/**
 * Puts what is to be told into the agency's own database, in the transaction of the change itself: both are there, or neither
 * (LT-OUT-001). An {@link OutboxWorker} delivers it. Immutable, thread-safe.
 */
public final class Outbox {
    private final MessageEnqueuer enqueue;
    private final Clock clock;
    private final NoticeRecipients recipients;

    private Outbox(MessageEnqueuer enqueue, Clock clock, NoticeRecipients recipients) {
        this.enqueue = enqueue;
        this.clock = clock;
        this.recipients = recipients;
    }

    /** The outbox in a database whose tables were made by the dialect's script. */
    public static Outbox on(SqlDialect dialect) {
        return new Outbox(
                new MessageEnqueuer(Objects.requireNonNull(dialect, "dialect")),
                Clock.systemUTC(),
                (connection, dossier) -> Optional.empty());
    }

    /** The same outbox by another clock. */
    public Outbox withClock(Clock other) {
        return new Outbox(enqueue, Objects.requireNonNull(other, "clock"), recipients);
    }

    /** The same outbox, which also raises a {@link StatusNotice} of each change of a dossier's status (LT-NOTE-001). */
    public Outbox withNotices(NoticeRecipients who) {
        return new Outbox(enqueue, clock, Objects.requireNonNull(who, "recipients"));
    }

    /**
     * Stores messages in the caller's transaction. Messages of one dossier are delivered in the order given here, and behind all
     * that was committed before. Other transactions that write messages of the same dossier wait until this one ends.
     *
     * <p>Read committed is enough. At a stricter level the database may refuse with SQL state 40001 because a worker has moved on
     * in between: then the whole transaction is to be done again.
     *
     * @throws IllegalStateException if the connection commits each statement by itself
     * @throws SQLException if the database refuses; then the caller's transaction is to be rolled back. A driver's words may quote
     *     the row: they belong in no log
     */
    public void enqueue(Connection connection, OutboundMessage... messages) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the connection commits each statement by itself; begin a transaction first");
        }
        List<OutboundMessage> ordered = new ArrayList<>(List.of(messages));
        // All writers lock dossiers in one order, so that no two wait for each other.
        ordered.sort(Comparator.comparing(message -> message.dossier().value()));
        for (OutboundMessage message : ordered) {
            storeMessage(connection, message);
        }
    }

    private void storeMessage(Connection connection, OutboundMessage message) throws SQLException {
        NewMessage entry = new NewMessage(
                OutboxTarget.PORTAL,
                message.dossier().value(),
                message.kind().text(),
                message.procedure().map(code -> code.value()).orElse(null),
                new String(message.body(), StandardCharsets.UTF_8),
                clock.millis());
        MessageEnqueuer.AssignedNumber given = enqueue.enqueue(connection, entry);
        Optional<String> status = message.status().map(DossierStatus::text);
        if (status.isPresent() && !status.get().equals(given.lastStatus())) {
            enqueue.recordStatus(connection, entry, status.get());
            storeNotice(connection, message, status.get());
        }
    }

    private void storeNotice(Connection connection, OutboundMessage message, String status) throws SQLException {
        Optional<String> recipient = recipients.findRecipient(connection, message.dossier());
        if (recipient.isPresent()) {
            if (recipient.get().isBlank()) {
                throw new IllegalArgumentException("the recipient of a notice is blank");
            }
            enqueue.enqueue(
                    connection,
                    new NewMessage(
                            OutboxTarget.NOTICE,
                            message.dossier().value(),
                            OutboxTarget.NOTICE,
                            null,
                            status + "\n" + recipient.get(),
                            clock.millis()));
        }
    }
}
