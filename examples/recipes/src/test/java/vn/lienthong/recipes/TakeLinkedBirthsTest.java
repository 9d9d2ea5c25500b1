package vn.lienthong.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TakeLinkedBirthsTest {
    @Test
    @DisplayName("What waits is stored under a clean name, acknowledged and reported once")
    void main() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            TakeLinkedBirths.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        // Log lines go the same way, and name their logger.
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.contains(" vn.lienthong.")))
                .containsExactly(
                        "stored: giấy chứng sinh.pdf", "acknowledged: [000.00.01.G12-241205-00001]", "reports: 1");
    }
}
