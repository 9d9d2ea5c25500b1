package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests of the scripts of the four dialects against each other. Two of them run on no server here, so that only
 * their text is tested.
 */
final class SqlScriptsTest {
    private static final Pattern TABLE_PATTERN = Pattern.compile("create table (\\w+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern INDEX_PATTERN =
            Pattern.compile("create index (\\w+) on (\\w+) \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COLUMN_PATTERN =
            Pattern.compile("(\\w+) [a-z]+[0-9]*(\\((?:[0-9]+(?: char)?|max)\\))?( not null)?");
    private static final Pattern KEY_PATTERN = Pattern.compile("constraint \\w+ primary key \\(.*\\)");

    @ParameterizedTest(name = "{0}")
    @EnumSource(SqlDialect.class)
    @DisplayName(
            "Tables, columns in their order, what may be null, keys and indexes have the same names in every dialect")
    void same(SqlDialect dialect) {
        assertThat(parseSchema(dialect.outboxScript())).isEqualTo(parseSchema(SqlDialect.H2.outboxScript()));
        assertThat(parseSchema(dialect.inboxScript())).isEqualTo(parseSchema(SqlDialect.H2.inboxScript()));
    }

    @Test
    @DisplayName("What is read out of the scripts is what a database makes of them")
    void real() throws SQLException {
        Map<String, List<String>> there = new TreeMap<>();
        try (OutboxTestDatabase database = OutboxTestDatabase.h2();
                Connection connection = database.source().getConnection();
                ResultSet row = connection.getMetaData().getColumns(null, "PUBLIC", "LIENTHONG%", null)) {
            while (row.next()) {
                there.computeIfAbsent(toLowerCase(row.getString("TABLE_NAME")), table -> new ArrayList<>())
                        .add(toLowerCase(row.getString("COLUMN_NAME"))
                                + (row.getString("IS_NULLABLE").equals("NO") ? " not null" : ""));
            }
        }
        assertThat(there.keySet())
                .isEqualTo(new TreeSet<>(
                        List.of("lienthong_lane", "lienthong_message", "lienthong_pause", "lienthong_inbox")));
        Map<String, List<String>> read = parseSchema(SqlDialect.H2.outboxScript());
        read.putAll(parseSchema(SqlDialect.H2.inboxScript()));
        there.forEach((table, columns) -> assertThat(read.get(table)).startsWith(columns.toArray(new String[0])));
    }

    private static String toLowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the columns and the key of each table and the columns of each index. A statement of any other form fails
     * the test.
     */
    private static Map<String, List<String>> parseSchema(String script) {
        Map<String, List<String>> shape = new TreeMap<>();
        for (String statement : script.replaceAll("(?m)^--.*$", "").split(";")) {
            Matcher table = TABLE_PATTERN.matcher(statement.strip());
            Matcher index = INDEX_PATTERN.matcher(statement.strip());
            if (table.matches()) {
                shape.put(table.group(1), splitColumns(table.group(2)));
            } else if (index.matches()) {
                shape.put(index.group(1), List.of(index.group(2), index.group(3)));
            } else {
                assertThat(statement).isBlank();
            }
        }
        assertThat(shape).isNotEmpty();
        return shape;
    }

    private static List<String> splitColumns(String body) {
        return body.strip()
                .lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .map(SqlScriptsTest::normalise)
                .toList();
    }

    private static String normalise(String line) {
        if (KEY_PATTERN.matcher(line).matches()) {
            return line;
        }
        Matcher column = COLUMN_PATTERN.matcher(line);
        assertThat(column.matches()).as(line).isTrue();
        return column.group(1) + (column.group(3) == null ? "" : column.group(3));
    }
}
