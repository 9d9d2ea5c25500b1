package vn.lienthong.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import vn.lienthong.sync.internal.MessageEnqueuer;

/** Notices in a database, put there and delivered without a portal. */
final class Desk {
    static final OutboxBackOff SOON = new OutboxBackOff(Duration.ofMillis(1), Duration.ofMillis(1));
    final TestDatabase database;

    Desk(TestDatabase database) {
        this.database = database;
    }

    void put(String dossier) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            put(connection, dossier);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void put(Connection connection, String dossier) throws SQLException {
        new MessageEnqueuer(database.dialect())
                .put(
                        connection,
                        new MessageEnqueuer.NewMessage(
                                "notice", dossier, "notice", null, "received\nai", System.currentTimeMillis()));
    }

    OutboxOptionsBuilder options() {
        return OutboxOptions.defaults().toBuilder()
                .poll(Duration.ofMillis(10))
                .laneBackOff(SOON)
                .stopWithin(Duration.ofSeconds(1));
    }

    OutboxWorker worker(NoticeChannel channel, OutboxOptions options) {
        return OutboxWorker.toChannel(database.source(), database.dialect(), channel, options);
    }

    String message(String dossier, String column) {
        return database.value("select " + column + " from lienthong_message where dossier = '" + dossier
                + "' and seq = 1 and target = 'notice'");
    }

    String lane(String dossier, String column) {
        return database.value("select " + column + " from lienthong_lane where dossier = '" + dossier + "'");
    }
}
