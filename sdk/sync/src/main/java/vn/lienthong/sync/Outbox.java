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
 * The outbox: it stores messages in the agency's own database, in the transaction of the change itself. Change and
 * messages are committed together or not at all (LT-OUT-001). An {@link OutboxWorker} delivers the messages.
 * Immutable, thread-safe.
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

    /** Returns the outbox of a database that has the tables of the dialect's script. */
    public static Outbox on(SqlDialect dialect) {
        return new Outbox(
                new MessageEnqueuer(Objects.requireNonNull(dialect, "dialect")),
                Clock.systemUTC(),
                (connection, dossier) -> Optional.empty());
    }

    /** Returns the same outbox with another clock. */
    public Outbox withClock(Clock other) {
        return new Outbox(enqueue, Objects.requireNonNull(other, "clock"), recipients);
    }

    /**
     * Returns the same outbox, which also enqueues a {@link StatusNotice} for each change of a dossier's status
     * (LT-NOTE-001).
     */
    public Outbox withNotices(NoticeRecipients who) {
        return new Outbox(enqueue, clock, Objects.requireNonNull(who, "recipients"));
    }

    /**
     * Stores messages in the caller's transaction. Messages of one dossier are delivered in the order of the
     * arguments, after all messages committed before. Other transactions that enqueue messages of the same dossier
     * wait until this transaction ends.
     *
     * <p>Isolation level read committed is sufficient. At a stricter level the database may refuse with SQL state
     * 40001 because a worker has changed the row; then the caller must repeat the whole transaction.
     *
     * @throws IllegalStateException if the connection is in auto-commit mode
     * @throws SQLException if the database fails; then the caller must roll back its transaction. The driver's message
     *     may quote the row and must not be logged
     */
    public void enqueue(Connection connection, OutboundMessage... messages) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the connection must not be in auto-commit mode; begin a transaction first");
        }
        List<OutboundMessage> ordered = new ArrayList<>(List.of(messages));
        // All writers lock dossiers in the same order, which prevents deadlocks.
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
                throw new IllegalArgumentException("the recipient of a notice must not be blank");
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
