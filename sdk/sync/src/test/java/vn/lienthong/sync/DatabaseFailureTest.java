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
import vn.lienthong.value.BackOff;

/** Tests in which the agency's database fails at each use in turn and then works again. */
@Tag("LT-OUT-004")
final class DatabaseFailureTest {
    private static final int MAX_FAILING_USE = 24;

    @Test
    @DisplayName("Wherever the database fails once, the same living worker delivers everything, once, in order")
    void everywhere() throws Exception {
        for (int use = 1; use <= MAX_FAILING_USE; use++) {
            SandboxOptions options = SandboxOptions.builder()
                    .progressRows(ProgressRows.DEDUPLICATE)
                    .build();
            try (OutboxFixture bench = new OutboxFixture(OutboxTestDatabase.h2(), options)) {
                Dossier first = bench.dossier();
                Dossier second = bench.dossier();
                bench.enqueue(first, second);
                bench.enqueue(
                        OutboxFixture.progressMessage(first.code(), "Một"),
                        OutboxFixture.progressMessage(second.code(), "Một"));
                OutboxOptions real = OutboxOptions.defaults().toBuilder()
                        .clock(Clock.systemUTC())
                        .leaseDuration(Duration.ofMillis(300))
                        .laneBackOff(new BackOff(Duration.ofMillis(1), Duration.ofMillis(1)))
                        .build();
                try (OutboxWorker worker = OutboxWorker.toPortal(
                        PowerCutError.failAt(bench.database.source(), use), SqlDialect.H2, bench.portal, real)) {
                    OutboxWorkerTest.awaitCondition(() -> isDelivered(bench, worker));
                }
                assertThat(bench.sandbox.progress(first.code().value()))
                        .as("use %d", use)
                        .hasSize(1);
                assertThat(bench.sandbox.progress(second.code().value()))
                        .as("use %d", use)
                        .hasSize(1);
                assertThat(bench.database.queryValue("select count(*) from lienthong_message where state <> 'done'"))
                        .isEqualTo("0");
                assertThat(bench.sandbox.violations()).as("use %d", use).isEmpty();
            }
        }
    }

    private static boolean isDelivered(OutboxFixture bench, OutboxWorker worker) throws SQLException {
        try {
            worker.drain();
        } catch (SQLException e) {
            assertThat(e.getMessage()).isEqualTo("the database is away");
        }
        return bench.admin().status(Duration.ofDays(1)).depth() == 0;
    }
}
