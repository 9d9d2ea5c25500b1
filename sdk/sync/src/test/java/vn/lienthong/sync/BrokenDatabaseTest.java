package vn.lienthong.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.SandboxOptions;

/** The agency's database fails at each use in turn, and works again. */
@Tag("LT-OUT-004")
final class BrokenDatabaseTest {
    private static final int USES = 24;

    @Test
    @DisplayName("Wherever the database fails once, the same living worker delivers everything, once, in order")
    void everywhere() throws Exception {
        for (int use = 1; use <= USES; use++) {
            SandboxOptions options = SandboxOptions.builder()
                    .progressRows(ProgressRows.DEDUPLICATE)
                    .build();
            try (Bench bench = new Bench(TestDatabase.h2(), options)) {
                Dossier first = bench.dossier();
                Dossier second = bench.dossier();
                bench.enqueue(first, second);
                bench.enqueue(Bench.step(first.code(), "Một"), Bench.step(second.code(), "Một"));
                OutboxOptions real = OutboxOptions.defaults().toBuilder()
                        .clock(Clock.systemUTC())
                        .lease(Duration.ofMillis(300))
                        .laneBackOff(new OutboxBackOff(Duration.ofMillis(1), Duration.ofMillis(1)))
                        .build();
                try (OutboxWorker worker = OutboxWorker.toPortal(
                        PowerCut.failure(bench.database.source(), use), SqlDialect.H2, bench.portal, real)) {
                    WorkersTest.await(() -> done(bench, worker));
                }
                assertThat(bench.sandbox.progress(first.code().value()))
                        .as("use %d", use)
                        .hasSize(1);
                assertThat(bench.sandbox.progress(second.code().value()))
                        .as("use %d", use)
                        .hasSize(1);
                assertThat(bench.database.value("select count(*) from lienthong_message where state <> 'done'"))
                        .isEqualTo("0");
                assertThat(bench.sandbox.violations()).as("use %d", use).isEmpty();
            }
        }
    }

    private static boolean done(Bench bench, OutboxWorker worker) throws SQLException {
        try {
            worker.drain();
        } catch (SQLException e) {
            assertThat(e.getMessage()).isEqualTo("the database is away");
        }
        return bench.desk().status(Duration.ofDays(1)).depth() == 0;
    }
}
