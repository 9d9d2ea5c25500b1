package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;

class QuickstartTest {
    private static final String SHEET = """
            {"MATTHC":"9.000001","TENTTHC":"Thủ tục kiểm thử một","LINHVUCTHUCHIEN":[{"MALINHVUC":"","TENLINHVUC":"Kiểm thử"}],\
            "CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"THOIGIANGIAIQUYET":"","DONVITINH":"Không quy định","MOTA":"",\
            "PHILEPHI":[{"MAPHILEPHI":"","TENPHILEPHI":"Phí","SOTIEN":"1.5","DONVI":"USD","MOTA":""}]}]}],\
            "THANHPHANHOSO":[{"TRUONGHOP":"","GIAYTO":[{"MAGIAYTO":"","TENGIAYTO":"Tờ khai","SOBANCHINH":"1","SOBANSAO":"0"}]}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"vi", "en", "EN"})
    @DisplayName("One dossier lives its whole life and leaves its slip and its timeline")
    void single(String lang) {
        assertThat(run("--lang", lang, "--out", folder.toString())).isZero();
        assertThat(output())
                .contains(lang.equals("vi") ? "đọc lại khớp ở mọi trường" : "read back equal in every field");
        assertThat(folder.resolve("acceptance-slip.html")).content().contains("NGUYỄN VĂN KIỂM THỬ", "<svg");
        assertThat(folder.resolve("timeline.html")).content().contains("<svg");
    }

    @Test
    @DisplayName("Each sheet of a file becomes a dossier; what cannot be read as a type is counted with an example")
    void bulk() throws IOException {
        Path sheets = folder.resolve("sheets.jsonl");
        Files.writeString(sheets, SHEET + SHEET.replace("9.000001", "9.000002"));
        assertThat(run("--lang", "en", "--procedures", sheets.toString())).isZero();
        assertThat(output())
                .contains("2/2 (100 %)", "read 2, filed 2, returned and read back equal 2")
                .contains("2  LT-PROC-002", "2  LT-PROC-003", "9.000001/manners/0/cases/0/fees/0");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "{", "[]", "{\"MATTHC\":\"9.000001\"}\n{\"cut\":", "\u0000\u0001\u0002"})
    @DisplayName("A file of sheets that cannot be used is refused before anything is done, with exit code 2")
    void badFile(String content) throws IOException {
        Path sheets = folder.resolve("bad.jsonl");
        Files.writeString(sheets, content);
        assertThat(run("--procedures", sheets.toString())).isEqualTo(2);
        assertThat(output()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"--lang=xx", "--bogus", "--procedures=/no/such/file", "--procedures=/", "--procedure= "})
    @DisplayName("Bad arguments are refused with a message and exit code 2")
    void badArguments(String argument) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(output()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    @DisplayName("A folder that cannot be made or written is refused before anything is done, with exit code 2")
    void badFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));
        for (Path out : List.of(file, file.resolve("below"))) {
            bytes.reset();
            assertThat(run("--out", out.toString(), "--lang", "en")).isEqualTo(2);
            assertThat(output()).isEqualTo("--out: cannot write into the folder " + out + System.lineSeparator());
        }
    }

    @Test
    @DisplayName("A dossier that the portal does not show ends with exit code 1 and a message")
    void lostAtLookUp() {
        FaultRule silent = new FaultRule("TraCuuHoSo", 7, 99, SandboxFault.oddAnswer(OddAnswer.NULL_RESULT));
        SandboxOptions options = SandboxOptions.builder()
                .lookupRows(LookupRows.FULL)
                .faults(FaultPlan.of(silent))
                .build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            Quickstart quickstart = new Quickstart(print());
            new CommandLine(quickstart).parseArgs("--out", folder.toString());
            assertThatThrownBy(() -> quickstart.runAgainst(sandbox)).isInstanceOf(ServiceException.NotFound.class);
            assertThat(sandbox.dossiers()).hasSize(1);
        }
        assertThat(output()).doesNotContain("--procedure");
    }

    @Test
    @DisplayName("The steps are sorted by day, and each has the day of its move")
    void chronological() throws IOException {
        assertThat(run("--out", folder.toString())).isZero();
        List<LocalDateTime> times = Pattern.compile("(?m)^  (\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d) ")
                .matcher(output())
                .results()
                .map(found -> LocalDateTime.parse(found.group(1), DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm")))
                .toList();
        assertThat(times).hasSize(8).isSorted();
        assertThat(times.subList(3, 8))
                .allSatisfy(time -> assertThat(time.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    @DisplayName("A procedure that the portal does not know ends in a message and exit code 2")
    void unknownProcedure() {
        assertThat(run("--procedure", "0.000000", "--out", folder.toString())).isEqualTo(2);
        assertThat(output()).isNotBlank().doesNotContain("Exception");
    }

    private int run(String... args) {
        return Quickstart.run(print(), args);
    }

    private PrintStream print() {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
