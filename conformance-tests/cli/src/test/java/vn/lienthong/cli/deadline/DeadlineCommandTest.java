package vn.lienthong.cli.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;

class DeadlineCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("LT-TIME-002")
    @DisplayName("Three working days over 2 September 2026 end on the 7th, with each step in the chosen language")
    void explained() {
        // 28 Aug is a Friday. 31 Aug is off in exchange for Saturday 22 Aug. 1 and 2 Sep are holidays.
        CommandOutput plain = deadline("2026-08-28T09:00", "3 ngày làm việc");
        assertThat(plain.out().strip()).isEqualTo("2026-09-07T17:00+07:00");
        assertThat(plain.exitCode()).isZero();

        CommandOutput english = CommandRunner.run(
                "deadline", "--lang", "en", "--explain", "--from", "2026-08-28T09:00", "--limit", "3 ngày làm việc");
        assertThat(english.out()).contains("(LT-TIME-008)").contains("National Day");
        CommandOutput vietnamese =
                CommandRunner.run("deadline", "--explain", "--from", "2026-08-28T09:00", "--limit", "3 ngày làm việc");
        assertThat(vietnamese.out()).contains("Quốc khánh").doesNotContain("National Day");
    }

    @Test
    @Tag("LT-TIME-017")
    @DisplayName("For programs it is one object with the moment, the steps and the version of the calendar")
    void json() throws IOException {
        CommandOutput ran = CommandRunner.run(
                "deadline",
                "--json",
                "--from",
                "2026-08-28T02:00Z",
                "--limit",
                "1 ngày làm việc",
                "--limit",
                "2 ngày làm việc");
        JsonNode told = new ObjectMapper().readTree(ran.out());
        assertThat(told.path("due").asText()).isEqualTo("2026-09-07T17:00+07:00");
        assertThat(told.path("calendar").asText()).isNotBlank();
        assertThat(told.path("provisional").asBoolean()).isFalse();
        assertThat(told.path("steps")).hasSizeGreaterThan(2);
        assertThat(told.at("/steps/0/requirement").asText()).startsWith("LT-TIME-");
    }

    @Test
    @Tag("LT-TIME-013")
    @DisplayName("A suspension moves the deadline by its working time")
    void suspended() {
        CommandOutput ran = CommandRunner.run(
                "deadline",
                "--from",
                "2026-06-01T09:00",
                "--limit",
                "2 ngày làm việc",
                "--suspend",
                "2026-06-02T08:00..2026-06-03T08:00");
        assertThat(ran.out().strip()).isEqualTo("2026-06-04T17:00+07:00");
    }

    @Test
    @Tag("LT-TIME-003")
    @DisplayName("A deadline in a year without an announced calendar is provisional")
    void provisional() {
        assertThat(deadline("2027-03-01T09:00", "1 ngày làm việc").out()).contains("Tạm tính");
    }

    @ParameterizedTest(name = "--from {0} --limit {1}")
    @CsvSource({
        "2026-13-01T09:00, 3 ngày làm việc, 2026-08-28T09:00",
        "hôm nay, 3 ngày làm việc, 2026-08-28T09:00",
        "2026-06-01T09:00, ba ngày, 3 ngày làm việc",
        "2026-06-01T09:00, 3, 3 ngày làm việc",
        "2026-06-01T09:00, -3 ngày, 3 ngày làm việc",
        "2031-06-01T09:00, 3 ngày làm việc, 2027",
        "2026-06-01T09:00, 99999 ngày làm việc, 2027"
    })
    @DisplayName("An input that cannot be computed ends with exit code 2 and lists the accepted forms")
    void refused(String from, String limit, String hint) {
        CommandOutput ran = deadline(from, limit);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(hint);
    }

    @Test
    @Tag("LT-TIME-004")
    @DisplayName("A bad stretch, a missing option and a calendar that is missing or none are refused with 2")
    void refusedFiles() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "date,kind\n");
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 33);
        }
        for (String[] more : new String[][] {
            {"--suspend", "2026-06-02T08:00"},
            {"--suspend", "2026-06-03T08:00..2026-06-02T08:00"},
            {"--calendar", folder.resolve("none.csv").toString()},
            {"--calendar", bad.toString()},
            {"--calendar", huge.toString()}
        }) {
            CommandOutput ran =
                    CommandRunner.run("deadline", "--from", "2026-06-01T09:00", "--limit", "2 ngày", more[0], more[1]);
            assertThat(ran.exitCode()).as(more[1]).isEqualTo(2);
            assertThat(ran.err()).as(more[1]).isNotBlank();
        }
        assertThat(CommandRunner.run("deadline", "--from", "2026-06-01T09:00").exitCode())
                .isEqualTo(2);
    }

    private static CommandOutput deadline(String from, String limit) {
        return CommandRunner.run("deadline", "--from=" + from, "--limit=" + limit);
    }
}
