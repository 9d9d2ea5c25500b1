package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallHeapSigningTest {
    /**
     * The size of the signed content, larger than the heap; {@code -Dlienthong.file.bytes=1073741824} sets it to 1
     * GiB.
     */
    private static final long BYTES = Long.getLong("lienthong.file.bytes", 160L << 20);

    private static final long PDF_BYTES = 200L << 20;

    @ParameterizedTest(name = "{0} in a heap of {1}")
    @CsvSource({"CADES,128m", "PADES,512m"})
    @Tag("LT-SGN-032")
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @DisplayName("A large file is signed and verified in a small heap")
    void larger(SignatureFormat format, String heap, @TempDir Path folder) throws Exception {
        long bytes = format == SignatureFormat.PADES ? PDF_BYTES : BYTES;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallHeapSigningProcess.class.getName(),
                        format.name(),
                        Long.toString(bytes),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        // No revocation status was requested, so that "unknown" is the best verdict. A broken signature would be
        // "not-intact".
        Matcher verdict =
                Pattern.compile("^unknown (\\d+) bytes$", Pattern.MULTILINE).matcher(said);
        assertThat(verdict.find()).as(said).isTrue();
        assertThat(Long.parseLong(verdict.group(1))).isGreaterThanOrEqualTo(bytes);
    }
}
