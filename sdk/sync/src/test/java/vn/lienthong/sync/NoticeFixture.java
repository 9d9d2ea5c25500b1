package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import vn.lienthong.sync.internal.MessageEnqueuer;
import vn.lienthong.value.BackOff;

/** Enqueues notices in a database and delivers them without a portal. */
final class NoticeFixture {
    static final BackOff SHORT_BACK_OFF = new BackOff(Duration.ofMillis(1), Duration.ofMillis(1));
    final OutboxTestDatabase database;

    NoticeFixture(OutboxTestDatabase database) {
        this.database = database;
    }

    void enqueue(String dossier) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            enqueue(connection, dossier);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void enqueue(Connection connection, String dossier) throws SQLException {
        new MessageEnqueuer(database.dialect())
                .enqueue(
                        connection,
                        new MessageEnqueuer.NewMessage(
                                "notice", dossier, "notice", null, "received\nai", System.currentTimeMillis()));
    }

    OutboxOptionsBuilder options() {
        return OutboxOptions.defaults().toBuilder()
                .pollInterval(Duration.ofMillis(10))
                .laneBackOff(SHORT_BACK_OFF)
                .stopTimeout(Duration.ofSeconds(1));
    }

    OutboxWorker worker(NoticeChannel channel, OutboxOptions options) {
        return OutboxWorker.toChannel(database.source(), database.dialect(), channel, options);
    }

    String messageColumn(String dossier, String column) {
        return database.queryValue("select " + column + " from lienthong_message where dossier = '" + dossier
                + "' and seq = 1 and target = 'notice'");
    }

    String laneColumn(String dossier, String column) {
        return database.queryValue("select " + column + " from lienthong_lane where dossier = '" + dossier + "'");
    }
}
