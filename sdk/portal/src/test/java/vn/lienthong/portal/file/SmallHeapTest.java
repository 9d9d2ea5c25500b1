package vn.lienthong.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("LT-FILE-006")
class SmallHeapTest {
    /** Larger than the heap; {@code -Dlienthong.file.bytes=1073741824} sets it to 1 GiB. */
    private static final long BYTES = Long.getLong("lienthong.file.bytes", 160L << 20);

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @DisplayName("A file larger than the heap of 128 MB is downloaded and given out")
    void larger(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SmallHeap.class.getName(),
                        Long.toString(BYTES),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("downloaded " + BYTES + " served " + BYTES + " stored " + BYTES);
    }
}
