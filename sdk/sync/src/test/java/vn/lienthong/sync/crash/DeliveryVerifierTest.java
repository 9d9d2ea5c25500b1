package vn.lienthong.sync.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sync.SqlDialect;

@DisplayName("What the crash program would have seen")
class DeliveryVerifierTest {
    private static final CrashPlan PLAN = new CrashPlan(SqlDialect.H2, ProgressRows.APPEND, 1, 3, 1, 1);

    private final DossierChanges changes = new DossierChanges();
    private HikariDataSource source;
    private OutboxInspector ledger;
    private int kills = 1;

    @TempDir
    Path folder;

    @BeforeEach
    void delivered() throws Exception {
        source = ConnectionPools.open("jdbc:h2:" + folder.resolve("outbox"));
        CrashRun.createTables(SqlDialect.H2, source);
        ledger = new OutboxInspector(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (int step = 1; step <= PLAN.changes(); step++) {
                statement.execute("insert into lienthong_message (target, dossier, seq, kind, body, enqueued_at, state,"
                        + " attempts) values ('portal', '"
                        + DossierChanges.code(0).value() + "', " + step
                        + ", 'progress', '', 0, 'done', " + (step == 2 ? 2 : 1) + ")");
            }
        }
    }

    @AfterEach
    void end() {
        source.close();
    }

    @Test
    @DisplayName("nothing wrong: every step once, or again where sending it began twice")
    void good() throws Exception {
        assertThat(problemsAfter(1, 2, 3)).isEmpty();
        assertThat(problemsAfter(1, 2, 2, 3)).isEmpty();
    }

    @Test
    @DisplayName("a lost step, a last state that did not come, steps out of order, and a step too often")
    void wrong() throws Exception {
        assertThat(problemsAfter(1, 3)).anyMatch(what -> what.contains("step 3 after step 1"));
        assertThat(problemsAfter(1, 2)).anyMatch(what -> what.contains("not in its last state"));
        assertThat(problemsAfter(1, 3, 2)).anyMatch(what -> what.contains("step 2 after step 3"));
        assertThat(problemsAfter(1, 1, 2, 3)).anyMatch(what -> what.contains("step 1 too often"));
        assertThat(problemsAfter()).anyMatch(what -> what.contains("is lost"));
    }

    @Test
    @DisplayName("a repeated step without a kill or a lost answer")
    void unfounded() throws Exception {
        kills = 0;
        assertThat(problemsAfter(1, 2, 2, 3)).anyMatch(what -> what.contains("without an unknown outcome"));
    }

    /** Returns the problems of a portal that received the changes in this order. */
    private java.util.List<String> problemsAfter(int... order) throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            for (int i = 0; i < order.length; i++) {
                OutboundMessage[] both = changes.messagesOf(0, order[i]);
                if (i == 0) {
                    portal.outbound().create(both[0]);
                } else {
                    portal.outbound().update(both[0]);
                }
                portal.outbound().append(both[1]);
            }
            return new DeliveryVerifier(PLAN, sandbox, ledger, code -> kills).verify();
        }
    }
}
