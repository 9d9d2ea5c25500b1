package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.MalformedAnswerException;

/** Tests the hostile bodies in a process whose heap is hardly larger than the largest body. */
class JsonSmallHeapTest {
    /** The program of the process. */
    public static final class SmallHeapProcess {
        private SmallHeapProcess() {}

        /** Reads every body that must be rejected and prints the number of rejections. */
        public static void main(String[] args) {
            System.out.println("beyond bounds " + countRefused(HostileJsonBodies.beyondBounds()));
            System.out.println("encodings " + countRefused(HostileJsonBodies.otherEncodings()));
            System.out.println("grammar " + countRefused(HostileJsonBodies.otherGrammar()));
            System.out.println("reads "
                    + ParcelFixture.read(ParcelFixture.CANONICAL).value().code());
        }

        private static int countRefused(Map<String, Supplier<byte[]>> bodies) {
            int refused = 0;
            for (Supplier<byte[]> body : bodies.values()) {
                try {
                    ParcelFixture.CODEC.read(ParcelFixture.PARCEL, body.get(), null);
                } catch (MalformedAnswerException e) {
                    refused++;
                }
            }
            return refused;
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @Tag("LT-MSG-003")
    @DisplayName("A heap of 128 MB is enough to reject all bodies, including one of 25 MB with its text")
    void refusesAll() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-Xss512k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapProcess.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(output.lines())
                .containsExactly(
                        "beyond bounds " + HostileJsonBodies.beyondBounds().size(),
                        "encodings " + HostileJsonBodies.otherEncodings().size(),
                        "grammar " + HostileJsonBodies.otherGrammar().size(),
                        "reads A1");
    }
}
