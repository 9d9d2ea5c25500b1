package vn.lienthong.sync.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads the tables of the outbox. */
final class OutboxInspector {
    private final DataSource source;

    OutboxInspector(DataSource source) {
        this.source = source;
    }

    /** Returns the number of messages that are not delivered yet, or never will be. */
    long countOpen() throws SQLException {
        return count("select count(*) from lienthong_message where state not in ('done', 'skipped')");
    }

    long countInState(String state) throws SQLException {
        return count("select count(*) from lienthong_message where state = '" + state + "'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Returns the dossiers of the messages that are being sent. */
    List<String> listSending() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select dossier from lienthong_message where state = 'sending'")) {
            List<String> dossiers = new ArrayList<>();
            while (rows.next()) {
                dossiers.add(rows.getString(1));
            }
            return dossiers;
        }
    }

    /** Returns the number of send attempts for each step of a dossier, by the number of the step. */
    Map<Integer, Integer> attempts(String dossier) throws SQLException {
        String sql =
                "select attempts from lienthong_message where target = 'portal' and dossier = ? and kind = 'progress'"
                        + " order by seq";
        Map<Integer, Integer> attempts = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, dossier);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    attempts.put(attempts.size() + 1, rows.getInt(1));
                }
            }
        }
        return attempts;
    }
}
