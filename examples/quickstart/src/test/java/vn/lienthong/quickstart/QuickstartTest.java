package vn.lienthong.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"vi", "en"})
    @DisplayName("One dossier lives its whole life and leaves its slip and its timeline")
    void single(String lang) {
        assertThat(run("--lang", lang, "--out", folder.toString())).isZero();
        assertThat(output()).contains(lang.equals("vi") ? "Đã trả kết quả" : "Result returned");
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
                .contains("2/2 (100 %)", "read 2, filed 2, returned 2")
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
    @DisplayName("A procedure that the portal does not know ends in a message and exit code 2")
    void unknownProcedure() {
        assertThat(run("--procedure", "0.000000", "--out", folder.toString())).isEqualTo(2);
        assertThat(output()).isNotBlank().doesNotContain("Exception");
    }

    private int run(String... args) {
        return Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), args);
    }

    private String output() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
