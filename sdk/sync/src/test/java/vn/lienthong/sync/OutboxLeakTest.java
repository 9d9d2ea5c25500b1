package vn.lienthong.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.LienThongException;
import vn.lienthong.portal.outbound.OutboundMessage;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

/** Tests that personal data leaves the outbox only to the portal, the channel, and the operator's own column. */
@Tag("LT-OUT-011")
final class OutboxLeakTest {
    private static final List<String> CANARIES = List.of("KIỂM THỬ", "038000000001", "KHÁCH-BÍ-MẬT", "Lời bí mật");

    private final List<String> logLines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Level originalLevel = root.getLevel();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            // The host configures what H2 logs at TRACE.
            if (!event.getLoggerName().startsWith("com.sun")
                    && !event.getLoggerName().startsWith("jdk")) {
                String thrown =
                        event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
                logLines.add(event.getLoggerName() + " " + event.getFormattedMessage() + thrown);
            }
        }
    };

    @BeforeEach
    void listen() {
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void deaf() {
        root.detachAppender(appender);
        root.setLevel(originalLevel);
    }

    @Test
    @DisplayName("For success, failure, dead letters and notices, no canary is logged, observed or shown")
    void silent() throws SQLException {
        try (OutboxFixture bench = new OutboxFixture(OutboxTestDatabase.h2(), SandboxOptions.standard())) {
            OutboxOptions options = bench.options().toBuilder()
                    .observer(handled -> logLines.add(handled.toString()))
                    .build();
            Dossier dossier = bench.dossier();
            OutboundMessage message = OutboxFixture.MESSAGES.dossier(dossier);
            OutboundMessage orphan =
                    OutboxFixture.progressMessage(bench.dossier().code(), "Lời bí mật");
            logLines.add(message.toString() + orphan);
            enqueue(bench, message, OutboxFixture.progressMessage(dossier.code(), "Lời bí mật"), orphan);
            bench.sandbox.injectFaults(FaultPlan.of(
                    FaultRule.nth(OutboxFixture.SYNC_SERVICE, 1, SandboxFault.dropAfterStoring()),
                    FaultRule.nth(OutboxFixture.PROGRESS_SERVICE, 1, SandboxFault.status(500)),
                    FaultRule.nth(OutboxFixture.LOOKUP_SERVICE, 2, SandboxFault.cutAnswerAt(20))));
            bench.drainRepeatedly(options);
            insertBadRow(bench, new String(message.body(), UTF_8));
            bench.drainRepeatedly(options);
            assertThat(bench.admin().deadLetters(10)).hasSize(2);
            logLines.add(bench.admin().deadLetters(10) + " " + options
                    + bench.admin().status(Duration.ZERO));
            try (OutboxWorker worker = OutboxWorker.toChannel(
                    bench.database.source(),
                    bench.database.dialect(),
                    notice -> {
                        logLines.add(notice.toString());
                        throw new IllegalStateException("KHÁCH-BÍ-MẬT");
                    },
                    options)) {
                worker.drain();
                logLines.add(worker.toString());
            }
            logLines.add(bench.database.queryValue("select group_concat(reason) from lienthong_message"));
            Throwable refused = catchThrowable(() -> OutboxFixture.MESSAGES.progress(dossier.code()));
            logLines.add(refused.toString());
        }
        assertThat(logLines).hasSizeGreaterThan(20).anyMatch(line -> line.contains("vn.lienthong.http"));
        for (String canary : CANARIES) {
            assertThat(logLines).as(canary.substring(0, 2)).noneMatch(line -> line.contains(canary));
        }
    }

    @Test
    @DisplayName("The test hears what is logged (control)")
    void control() {
        LoggerFactory.getLogger(LienThongException.class).trace("{}", CANARIES.get(0));
        assertThat(logLines).anyMatch(line -> line.contains(CANARIES.get(0)));
    }

    private static void enqueue(OutboxFixture bench, OutboundMessage... messages) throws SQLException {
        try (Connection connection = bench.database.source().getConnection()) {
            connection.setAutoCommit(false);
            bench.outbox
                    .withNotices((connection1, code) -> Optional.of("KHÁCH-BÍ-MẬT"))
                    .enqueue(connection, messages);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Inserts a row of a program with a wrong dossier code. */
    private static void insertBadRow(OutboxFixture bench, String body) {
        bench.database.execute(
                "insert into lienthong_lane (target, dossier, last_seq, next_seq, state, due_at, waiting_since, failures,"
                        + " standing) values ('portal', 'SAI', 1, 1, 'ready', 0, 0, 0, 'unseen')",
                "insert into lienthong_message (target, dossier, seq, kind, procedure_code, body, enqueued_at, state,"
                        + " attempts) values ('portal', 'SAI', 1, 'dossier', '2.000488', '" + body
                        + "', 0, 'waiting', 0)");
    }
}
