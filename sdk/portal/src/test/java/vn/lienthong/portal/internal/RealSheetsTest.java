package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.check.ProcedureRules;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.Read;
import vn.lienthong.procedure.Procedure;

/** The real sheets lie beside the project on the team's machines and are no part of it. */
class RealSheetsTest {
    private static final Path SHEETS = Path.of("../../../shared/real/procedures.jsonl");
    private final JsonCodec codec = JsonCodec.standard();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    @DisplayName(
            "Each real sheet is written back as the JSON tree that it was (skipped where the sheets are not at hand)")
    void roundTrip() throws IOException {
        assumeTrue(Files.exists(SHEETS), "no real sheets on this machine");
        int lines = 0;
        int found = 0;
        for (String line : Files.readAllLines(SHEETS)) {
            byte[] body = line.getBytes(StandardCharsets.UTF_8);
            Read<Procedure> read = codec.read(ProcedureTable.SHEET, body, null);
            assertThat(read.findings()).isEmpty();
            byte[] written =
                    codec.write(ProcedureTable.SHEET, read.value().toBuilder().build());
            assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(body));
            found += ProcedureRules.standard().judge(read.value()).list().size();
            lines++;
        }
        assertThat(lines).isEqualTo(138);
        System.out.println("findings " + found);
    }
}
