package vn.lienthong.recipes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sdk.LienThong;
import vn.lienthong.sync.Outbox;
import vn.lienthong.sync.OutboxWorker;
import vn.lienthong.sync.SqlDialect;

/**
 * Writes the agency's own row and the portal's message in one transaction: either both are committed or neither.
 */
public final class OutboxInYourTransaction {
    private static final Outbox OUTBOX = Outbox.on(SqlDialect.H2);

    private OutboxInYourTransaction() {}

    public static void main(String[] args) throws SQLException {
        DataSource source = SampleAgency.createDatabase();
        try (Sandbox sandbox = Sandbox.start();
                LienThong lienThong = LienThong.open(sandbox.settings())) {
            // A server calls start() once; here drain() delivers until nothing is due.
            OutboxWorker worker = lienThong.worker(source, SqlDialect.H2, lienThong.workerOptions());
            Dossier dossier = SampleAgency.dossier("H56.14-241205-10001");
            receive(source, lienThong, dossier);
            System.out.println("before the worker: " + sandbox.dossiers());
            System.out.println("delivered: " + worker.drain() + ", " + sandbox.dossiers());
            try {
                // The agency's table refuses a duplicate code, and the rollback removes the message too.
                receive(source, lienThong, dossier);
            } catch (SQLException e) {
                System.out.println("rolled back, delivered: " + worker.drain());
            }
        }
    }

    private static void receive(DataSource source, LienThong lienThong, Dossier dossier) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement own = connection.prepareStatement("insert into ho_so values (?, ?)")) {
                OUTBOX.enqueue(connection, lienThong.messages().dossier(dossier));
                own.setString(1, dossier.code().value());
                own.setString(2, dossier.status().text());
                own.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
