package vn.lienthong.cli.slip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.cli.VectorFiles;

class SlipCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A dossier received after the circular on forms came into force. */
    private static final String REQUEST = new String(
                    VectorFiles.bytes("DongBoHoSoMC.request.authored.full"), StandardCharsets.UTF_8)
            .replace("\"202412", "\"202512");

    @TempDir
    private Path folder;

    private CommandOutput slip(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "slip", "-", "--parent=UBND TỈNH", "--centre=TRUNG TÂM", "--unit=Quầy số 7", "--locality=Kiểm Thử"));
        args.addAll(List.of(more));
        return CommandRunner.runWithInput(REQUEST, args.toArray(String[]::new));
    }

    private static String code() throws IOException {
        return JSON.readTree(REQUEST).at("/data/0/MaHoSo").asText();
    }

    @Test
    @DisplayName("Without --out the page is written to the output, and missing values of the form to the error output")
    void page() throws IOException {
        CommandOutput ran = slip();
        assertThat(ran.out()).startsWith("<!DOCTYPE html>").contains("GIẤY TIẾP NHẬN HỒ SƠ", code(), "Quầy số 7");
        assertThat(ran.err()).contains("LT-FORM-010  /receiver: Mẫu còn thiếu: người tiếp nhận hồ sơ.");
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("With --out and --json a program gets the file and the findings")
    void file() throws IOException {
        Path out = folder.resolve("slip.html");
        CommandOutput ran = slip("--json", "--lang=en", "--paper=A5", "--out=" + out, "--signer=TRẦN THỊ KIỂM THỬ");
        JsonNode told = JSON.readTree(ran.out());
        assertThat(told.path("form").asInt()).isEqualTo(1);
        assertThat(told.path("code").asText()).isEqualTo(code());
        assertThat(told.path("out").asText()).isEqualTo(out.toString());
        assertThat(told.path("findings"))
                .noneMatch(finding -> finding.path("path").asText().equals("/receiver"));
        assertThat(Files.readString(out)).contains("ACCEPTANCE SLIP", "class=\"A5\"", "TRẦN THỊ KIỂM THỬ");
    }

    @ParameterizedTest
    @CsvSource({
        "supplement, BỔ SUNG",
        "refusal, TỪ CHỐI",
        "apology, XIN LỖI",
        "stop, DỪNG GIẢI QUYẾT",
        "control, KIỂM SOÁT",
        "register, SỔ THEO DÕI"
    })
    @DisplayName("Each other form is printed with what was added on the command line")
    void others(String form, String title) {
        CommandOutput ran = slip(
                "--form=" + form,
                "--reason=Lý do thứ nhất",
                "--reason=Lý do thứ hai",
                "--signer=PHẠM THỊ KIỂM THỬ",
                "--position=Giám đốc",
                "--signed=2030-01-02T09:00",
                "--help-at=Quầy số 8",
                "--new-appointment=2030-01-05T09:00");
        assertThat(ran.out()).contains(title);
        if (!form.equals("control") && !form.equals("register")) {
            assertThat(ran.out()).contains("Lý do thứ nhất", "Lý do thứ hai", "PHẠM THỊ KIỂM THỬ", "Giám đốc");
            assertThat(ran.err()).doesNotContain("/reason", "/signing", "/newAt");
        }
    }

    @Test
    @DisplayName("One of several dossiers is selected by its code; the register contains all")
    void several() throws IOException {
        JsonNode two = JSON.readTree(REQUEST);
        JsonNode other = two.at("/data/0").deepCopy();
        ((ObjectNode) other).put("MaHoSo", "H56.14-241205-99999");
        ((ArrayNode) two.path("data")).add(other);
        Path file = Files.writeString(folder.resolve("two.json"), two.toString());
        CommandOutput unchosen = CommandRunner.run("slip", file.toString());
        assertThat(unchosen.exitCode()).isEqualTo(2);
        assertThat(unchosen.err()).contains("2 hồ sơ", "--code");
        assertThat(CommandRunner.run("slip", file.toString(), "--code=H56.14-241205-99999")
                        .out())
                .contains("H56.14-241205-99999")
                .doesNotContain(code());
        assertThat(CommandRunner.run("slip", file.toString(), "--form=register").out())
                .contains("H56.14-241205-99999", code());
        assertThat(CommandRunner.run("slip", file.toString(), "--code=none").err())
                .contains("không có hồ sơ");
    }

    @Test
    @DisplayName(
            "Files that are missing, empty, cut, in another encoding, endless or of another kind are refused with 2")
    void refused() throws IOException {
        Path endless = folder.resolve("endless.json");
        try (RandomAccessFile sparse = new RandomAccessFile(endless.toFile(), "rw")) {
            sparse.setLength(1L << 33);
        }
        byte[] whole = REQUEST.getBytes(StandardCharsets.UTF_8);
        for (Path file : List.of(
                folder.resolve("none.json"),
                folder,
                Files.writeString(folder.resolve("empty.json"), ""),
                Files.write(folder.resolve("cut.json"), Arrays.copyOf(whole, whole.length / 2)),
                Files.write(folder.resolve("utf16.json"), REQUEST.getBytes(StandardCharsets.UTF_16)),
                Files.writeString(folder.resolve("other.json"), "{\"session\":\"\"}"),
                endless)) {
            CommandOutput ran = CommandRunner.run("slip", file.toString());
            assertThat(ran.exitCode()).as(file.toString()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isNotBlank();
        }
        assertThat(slip("--form=diploma").exitCode()).isEqualTo(2);
        assertThat(slip("--json").err() + slip("--json").out()).contains("--out");
        assertThat(slip("--out=" + folder.resolve("no/such/folder.html")).exitCode())
                .isEqualTo(2);
    }
}
