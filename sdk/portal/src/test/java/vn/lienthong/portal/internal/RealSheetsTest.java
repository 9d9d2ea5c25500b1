package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.portal.internal.wire.RoundTripMessage;

/** Tests with real sheets, which are on the team's machines and not part of the project. */
class RealSheetsTest {
    private static final Path SHEETS = Path.of("../../../shared/real/procedures.jsonl");

    @Test
    @DisplayName(
            "Each real sheet is written back as the JSON tree that it was (skipped where the sheets are not at hand)")
    void roundTrip() throws IOException {
        assumeTrue(Files.exists(SHEETS), "no real sheets on this machine");
        int lines = 0;
        for (String line : Files.readAllLines(SHEETS)) {
            JsonNode sheet = PortalVectors.tree(line.getBytes(StandardCharsets.UTF_8));
            RoundTripMessage.RoundTripResult result = RoundTripMessage.SHEET.roundTrip(sheet);
            result.assertEqualTo(sheet);
            assertThat(result.findings().list()).isEmpty();
            lines++;
        }
        assertThat(lines).isEqualTo(138);
    }
}
