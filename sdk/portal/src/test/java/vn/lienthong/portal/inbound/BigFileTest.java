package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests a file much larger than the memory: 256 MiB, or the number of MiB in the property {@code inbound.big.mib}.
 */
@Tag("LT-IN-015")
class BigFileTest {
    private static final int MIB = 1024 * 1024;

    @TempDir
    Path folder;

    /** A separate process with the receiver and the sender of the file. */
    public static final class BigFileHost {
        private BigFileHost() {}

        /** Runs the process. The arguments are a folder and the size of the file in MiB. */
        public static void main(String[] args) throws Exception {
            long length = Long.parseLong(args[1]) * MIB;
            CountDownLatch handled = new CountDownLatch(1);
            try (ReceiverFixture agency = new ReceiverFixture(ReceiverFixture.parts()
                    .files(InboundFileStore.at(Path.of(args[0]), length + MIB))
                    .limits(InboundLimits.standard().toBuilder()
                            .whole(length * 4 / 3 + MIB)
                            .build())
                    .onPromotion((dossier, delivery) -> {
                        System.out.println("handled " + dossier.form().length() + " "
                                + sum(dossier.form().path()));
                        handled.countDown();
                    }))) {
                System.out.println("answered " + sent(agency, length));
                System.out.println("in time " + handled.await(60, TimeUnit.SECONDS));
                Await.until(() -> agency.receiver.pending().isEmpty());
                System.out.println("heap " + Runtime.getRuntime().maxMemory() / MIB);
            }
        }

        private static int sent(ReceiverFixture agency, long length) throws IOException {
            HttpURLConnection connection =
                    (HttpURLConnection) agency.url("addtthcKhuyenMai").toURL().openConnection();
            connection.setDoOutput(true);
            connection.setChunkedStreamingMode(65_536);
            connection.setRequestProperty("Content-Type", "application/json");
            try (var out = connection.getOutputStream()) {
                out.write(InboundBodies.utf8(
                        "{\"MaHoSo\":\"G22.99-210301-0007\",\"MaTTHC\":\"2.000033\",\"TepDonDangKy\":\""));
                // AQEB encodes three bytes of 1.
                byte[] piece = InboundBodies.utf8("AQEB".repeat(16_384));
                for (long written = 0; written < length / 3 * 3; written += piece.length / 4 * 3L) {
                    long left = (length / 3 * 3 - written) / 3 * 4;
                    out.write(piece, 0, (int) Math.min(piece.length, left));
                }
                out.write(InboundBodies.utf8("\",\"MaSoThue\":\"0100109106\"}"));
            }
            return connection.getResponseCode();
        }

        private static long sum(Path file) throws IOException {
            long sum = 0;
            byte[] buffer = new byte[65_536];
            try (InputStream in = Files.newInputStream(file)) {
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    for (int i = 0; i < got; i++) {
                        sum += buffer[i];
                    }
                }
            }
            return sum;
        }
    }

    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    @DisplayName("A file as large as the heap twice over goes to disk whole, and is gone when it was handled")
    void streamed() throws IOException, InterruptedException {
        long mib = Long.getLong("inbound.big.mib", 256);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigFileHost.class.getName(),
                        folder.toString(),
                        Long.toString(mib))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        long length = mib * MIB / 3 * 3;
        assertThat(output.lines())
                .contains("answered 200", "handled " + length + " " + length, "in time true")
                .anyMatch(line -> line.matches("heap 1[0-2][0-9]"));
        assertThat(folder).isEmptyDirectory();
    }
}
