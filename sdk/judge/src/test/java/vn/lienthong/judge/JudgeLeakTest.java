package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.lienthong.judge.internal.SchemaCache;
import vn.lienthong.testing.CapturedLog;

/** Tests that no log line at any level contains body content. */
@Tag("LT-PRIV-001")
class JudgeLeakTest {
    private static final String CANARY = "KIỂM-THỬ-0900";

    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aRefusedBodyLeavesNoTrace() {
        MessageJudge fresh = new MessageJudge(new SchemaCache(TestSchemas.NAMES, TestSchemas::text));
        for (String member : new String[] {
            "time", "moment", "day", "mail", "link", "short", "count", "amount", "list", "few", "never", "either",
            "pair", "closed"
        }) {
            String body = TestSchemas.with("\"" + member + "\":\"" + CANARY + "\",\"" + CANARY + "\":1");
            ValidationResult verdict = fresh.judge(TestSchemas.EVERY, body.getBytes(StandardCharsets.UTF_8));
            assertThat(verdict.accepted()).isFalse();
            assertThat(verdict.toString()).doesNotContain(CANARY);
        }
        LoggerFactory.getLogger("positive.control").trace("the listener hears {}", "control");

        assertThat(log.textsContaining("the listener hears control")).hasSize(1);
        assertThat(log.textsContaining(CANARY)).isEmpty();
    }
}
