package vn.lienthong.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.sandbox.SandboxOptions;

@RequiresPostgres
@DisplayName("A program without the library, on PostgreSQL (skipped where no server is installed)")
final class ForeignHostSqlTest {
    private static final Pattern SQL_BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Test
    @Tag("LT-OUT-010")
    @DisplayName("The two statements of the specification, unchanged, enqueue messages that a worker delivers in order")
    void statements() throws SQLException, IOException {
        try (OutboxFixture bench =
                new OutboxFixture(OutboxTestDatabase.postgres(PostgresServer.port()), SandboxOptions.standard())) {
            Dossier dossier = bench.dossier();
            enqueue(bench, OutboxFixture.MESSAGES.dossier(dossier));
            enqueue(bench, OutboxFixture.progressMessage(dossier.code(), "Một"));
            bench.drainRepeatedly(bench.options());
            enqueue(bench, OutboxFixture.progressMessage(dossier.code(), "Hai"));
            bench.drainRepeatedly(bench.options());
            assertThat(bench.sandbox.progress(dossier.code().value()))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Một"),
                            second -> assertThat(second).contains("Hai"));
            assertThat(bench.sandbox.violations()).isEmpty();
        }
    }

    private static void enqueue(OutboxFixture bench, OutboundMessage message) throws SQLException, IOException {
        String[] statements = readSqlBlock().split(";\\s*");
        assertThat(statements).hasSize(2);
        try (Connection connection = bench.database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String seq;
            try (ResultSet row = statement.executeQuery(fillParameters(statements[0], bench, message, ""))) {
                row.next();
                seq = row.getString(1);
            }
            statement.executeUpdate(fillParameters(statements[1], bench, message, seq));
            connection.commit();
        }
    }

    private static String fillParameters(String sql, OutboxFixture bench, OutboundMessage message, String seq) {
        return sql.replace(":dossier", "'" + message.dossier().value() + "'")
                .replace(":seq", seq)
                .replace(":kind", "'" + message.kind().text() + "'")
                .replace(
                        ":procedure",
                        message.procedure()
                                .map(code -> "'" + code.value() + "'")
                                .orElse("null"))
                .replace(":now", Long.toString(bench.clock.millis()))
                .replace(":body", "'" + new String(message.body(), UTF_8) + "'");
    }

    private static String readSqlBlock() throws IOException {
        try (InputStream in = ForeignHostSqlTest.class.getResourceAsStream("/vn/lienthong/spec/text/outbox.md")) {
            Matcher matcher = SQL_BLOCK.matcher(new String(in.readAllBytes(), UTF_8));
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }
}
