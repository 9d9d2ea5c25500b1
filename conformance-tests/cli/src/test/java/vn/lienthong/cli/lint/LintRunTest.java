package vn.lienthong.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.cli.VectorFiles;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.value.Language;

class LintRunTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(InputStream in, long nanosPerLook) {
        AtomicLong now = new AtomicLong();
        LintRun.LintOptions manner = new LintRun.LintOptions(
                false, "portal/LayThuTuc.sheet", Clock.systemUTC(), () -> now.addAndGet(nanosPerLook));
        Terminal terminal = new Terminal(in, new PrintWriter(out), new PrintWriter(err));
        return LintRun.run(terminal, CliTexts.forLanguage(Language.EN), manner, List.of("-"));
    }

    private static InputStream lines(int count) {
        String sheet = new String(VectorFiles.bytes("LayThuTuc.sheet"), StandardCharsets.UTF_8);
        String line = sheet.replaceAll("\\n *", "") + "\n";
        return new ByteArrayInputStream(line.repeat(count).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("The progress on a long file is printed every five seconds")
    void progress() {
        assertThat(run(lines(10), TimeUnit.SECONDS.toNanos(2))).isEqualTo(ExitCodes.OK);
        assertThat(err.toString().lines())
                .containsExactly("-: 3 lines, 0 MB read", "-: 6 lines, 0 MB read", "-: 9 lines, 0 MB read");
        assertThat(out.toString()).doesNotContain("lines");
    }

    @Test
    @DisplayName("A short file is read without such a line")
    void noProgress() {
        run(lines(10), 1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("A broken stream ends with exit code 2, and the results so far are reported")
    void breaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("canary of the machine");
            }
        };
        assertThat(run(new SequenceInputStream(lines(2), broken), 1)).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(err.toString().strip()).isEqualTo("-: The file could not be read completely.");
        assertThat(out.toString())
                .contains("3 messages checked: 2 passed, 1 failed.")
                .doesNotContain("canary");
    }
}
