package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.sandbox.Sandbox;

@Timeout(60)
class ReceiveLinkedBirthsTest {
    private interface LinkedBirthsRecipe {
        void run() throws IOException;
    }

    /**
     * Returns the printed lines except log lines, which are written to the same stream and contain the name of their
     * logger.
     */
    private static List<String> capture(LinkedBirthsRecipe doing) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            doing.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains(" vn.lienthong."))
                .toList();
    }

    @Test
    @DisplayName("What waits is stored in a folder of its code")
    void main() throws IOException {
        assertThat(capture(() -> ReceiveLinkedBirths.main(new String[0])))
                .containsExactly("stored: 000.00.01.G12-241205-00001, files: 0");
    }

    @Test
    @DisplayName("A bare dossier is accepted, a hostile code stays below the folder, and a failing one stops no other")
    void hostile(@TempDir Path root) throws IOException {
        Path papers = root.resolve("a/b");
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.neighbours().addLinked("{\"maHoSo\":\"CUT\",\"data\":\"{cut\"}");
            sandbox.neighbours().addLinked("{\"maHoSo\":\"BARE\"}");
            sandbox.neighbours()
                    .addLinked("{\"maHoSo\":\"../../escape\",\"data\":\"{\\\"a\\\":1}\",\"fileDinhKem\":["
                            + "{\"tenTepDinhKem\":\"../form.json\",\"duLieuTepDinhKem\":\"AAAA\"}]}");
            LinkedOptions options = LinkedOptions.fromMap(sandbox.neighbours().linkedSettings());

            assertThat(capture(() -> ReceiveLinkedBirths.run(options, papers)))
                    .hasSize(3)
                    .anyMatch(line -> line.startsWith("not done: CUT: "))
                    .contains("stored: BARE, files: 0", "stored: _.._escape, files: 1");
            assertThat(sandbox.neighbours().linkedAcknowledged()).containsExactly("BARE", "../../escape");
            assertThat(sandbox.neighbours().linkedReports()).hasSize(2);
            assertThat(sandbox.neighbours().linkedWaiting()).containsExactly("CUT");
        }
        assertThat(papers.resolve("_.._escape/form.json")).hasContent("{\"a\":1}");
        assertThat(papers.resolve("_.._escape/files/form.json")).hasBinaryContent(new byte[3]);
        try (Stream<Path> below = Files.list(root)) {
            assertThat(below).containsExactly(root.resolve("a"));
        }
    }
}
