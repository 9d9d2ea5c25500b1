package vn.lienthong.sync.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.sync.DeadLetter;
import vn.lienthong.sync.MessageId;
import vn.lienthong.sync.OutboxStatus;

/** The queries and updates of an operator. */
public final class OutboxAdminTable {
    private static final int PURGE_BATCH_SIZE = 1_000;
    private static final String BLANK_SYMBOL = "\u2423";

    private final String target;

    public OutboxAdminTable(String target) {
        this.target = target;
    }

    private record LaneCounts(String state, long laneCount, long messageCount, long oldestChange) {}

    /** Returns the status of the outbox. */
    public OutboxStatus status(Connection connection, Instant now, Duration realTime) throws SQLException {
        List<LaneCounts> all = SqlStatements.query(
                connection,
                0,
                row -> new LaneCounts(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                "select state, count(*), sum(last_seq - next_seq + 1), min(waiting_since) from lienthong_lane"
                        + " where target = ? and state in ('ready', 'stopped') group by state",
                target);
        long depth = all.stream().mapToLong(LaneCounts::messageCount).sum();
        long since = all.stream().mapToLong(LaneCounts::oldestChange).min().orElse(now.toEpochMilli());
        Duration age = Duration.ofMillis(Math.max(0, now.toEpochMilli() - since));
        List<Long> pause = SqlStatements.query(
                connection,
                1,
                row -> row.getLong(1),
                "select paused_until from lienthong_pause where target = ? and paused_until > ?",
                target,
                now.toEpochMilli());
        return new OutboxStatus(
                depth,
                countLanes(all, "ready"),
                countLanes(all, "stopped"),
                age,
                age.compareTo(realTime) > 0,
                pause.isEmpty() ? null : Instant.ofEpochMilli(pause.get(0)));
    }

    private static long countLanes(List<LaneCounts> all, String state) {
        return all.stream()
                .filter(some -> some.state.equals(state))
                .mapToLong(LaneCounts::laneCount)
                .sum();
    }

    /** Returns whether a dossier has undelivered messages. */
    public boolean hasPendingMessages(Connection connection, String dossier) throws SQLException {
        return !SqlStatements.query(
                        connection,
                        1,
                        row -> row.getLong(1),
                        "select next_seq from lienthong_lane where target = ? and dossier = ? and state <> 'idle'",
                        target,
                        dossier)
                .isEmpty();
    }

    /** Returns the oldest dead letters. */
    public List<DeadLetter> deadLetters(Connection connection, int most) throws SQLException {
        return SqlStatements.query(
                connection,
                most,
                this::readDeadLetter,
                "select m.dossier, m.seq, m.kind, m.enqueued_at, m.attempts, m.reason, m.said"
                        + " from lienthong_lane l join lienthong_message m"
                        + " on m.target = l.target and m.dossier = l.dossier and m.seq = l.next_seq"
                        + " where l.target = ? and l.state = 'stopped' order by l.due_at offset 0 rows fetch first ? rows only",
                target,
                most);
    }

    private DeadLetter readDeadLetter(ResultSet row) throws SQLException {
        String reason = row.getString(6);
        String said = row.getString(7);
        return new DeadLetter(
                new MessageId(target, toDisplayCode(row.getString(1)), row.getLong(2)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(5),
                reason == null ? "" : reason,
                toFreeText(said));
    }

    /**
     * Returns the code for display. Another program may have stored a blank code; each of its spaces is then shown as
     * a symbol.
     */
    private static DossierCode toDisplayCode(@Nullable String code) {
        String some = code == null || code.isEmpty() ? " " : code;
        return DossierCode.of(some.isBlank() ? BLANK_SYMBOL.repeat(some.length()) : some);
    }

    private static String toStoredCode(MessageId id) {
        String code = id.dossier().value();
        return code.replace(BLANK_SYMBOL, "").isEmpty() ? " ".repeat(code.length()) : code;
    }

    private static @Nullable FreeText toFreeText(@Nullable String said) {
        return said == null || said.isBlank() ? null : FreeText.of(said);
    }

    /** Makes a dead letter due again. */
    public boolean replay(Connection connection, MessageId id, long now) throws SQLException {
        boolean dead = 1
                == SqlStatements.update(
                        connection,
                        "update lienthong_lane set state = 'ready', due_at = ?, failures = 0"
                                + " where target = ? and dossier = ? and next_seq = ? and state = 'stopped'",
                        now,
                        target,
                        toStoredCode(id),
                        id.seq());
        if (dead) {
            SqlStatements.update(
                    connection,
                    "update lienthong_message set state = 'waiting' where target = ? and dossier = ? and seq = ?",
                    target,
                    toStoredCode(id),
                    id.seq());
        }
        return dead;
    }

    /** Discards a dead letter and retains its reason. */
    public boolean discard(Connection connection, MessageId id, long now) throws SQLException {
        List<Long> since = SqlStatements.query(
                connection,
                1,
                row -> row.getLong(1),
                "select enqueued_at from lienthong_message where target = ? and dossier = ? and seq = ?",
                target,
                toStoredCode(id),
                id.seq() + 1);
        boolean dead = 1
                == SqlStatements.update(
                        connection,
                        "update lienthong_lane set state = case when last_seq > next_seq then 'ready' else 'idle' end,"
                                + " next_seq = next_seq + 1, due_at = ?, waiting_since = ?, failures = 0"
                                + " where target = ? and dossier = ? and next_seq = ? and state = 'stopped'",
                        now,
                        since.isEmpty() ? now : since.get(0),
                        target,
                        toStoredCode(id),
                        id.seq());
        if (dead) {
            SqlStatements.update(
                    connection,
                    "update lienthong_message set state = 'skipped', done_at = ?"
                            + " where target = ? and dossier = ? and seq = ?",
                    now,
                    target,
                    toStoredCode(id),
                    id.seq());
        }
        return dead;
    }

    /**
     * Deletes one batch of messages that were finished before a moment.
     *
     * @return number of deleted rows, or -1 if there are no more
     */
    public static int purge(Connection connection, long before) throws SQLException {
        List<Long> oldest = SqlStatements.query(
                connection,
                PURGE_BATCH_SIZE,
                row -> row.getLong(1),
                "select done_at from lienthong_message where done_at < ? order by done_at"
                        + " offset 0 rows fetch first ? rows only",
                before,
                PURGE_BATCH_SIZE);
        if (oldest.isEmpty()) {
            return -1;
        }
        return SqlStatements.update(
                connection, "delete from lienthong_message where done_at <= ?", oldest.get(oldest.size() - 1));
    }
}
