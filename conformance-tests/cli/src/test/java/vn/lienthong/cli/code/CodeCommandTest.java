package vn.lienthong.cli.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.code.IdentifierKind;

class CodeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(CommandOutput ran) throws IOException {
        return JSON.readTree(ran.out());
    }

    @Test
    @DisplayName("A well-formed value is shown with its kind and parts, and the exit code is 0")
    void valid() {
        CommandOutput ran = CommandRunner.run("code", "H56.14-241205-0012", "--lang", "en");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .containsExactly(
                        "H56.14-241205-0012  dossier code  valid form",
                        "  /agency  H56.14",
                        "  /date  241205",
                        "  /sequence  0012");
    }

    @Test
    @DisplayName("One bad value among good ones makes the exit code 1, with its place and its requirement")
    void invalid() throws IOException {
        CommandOutput ran =
                CommandRunner.run("code", "--json", "--lang=en", "H56.14-241205-0012", "H56.14-241305-0012");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(json(ran)).hasSize(2);
        assertThat(json(ran).get(0))
                .isEqualTo(JSON.readTree("{\"input\":\"H56.14-241205-0012\",\"kind\":\"dossier-code\",\"valid\":true,"
                        + "\"canonical\":\"H56.14-241205-0012\",\"findings\":[]}"));
        assertThat(json(ran).get(1))
                .isEqualTo(JSON.readTree("{\"input\":\"H56.14-241305-0012\",\"kind\":\"dossier-code\",\"valid\":false,"
                        + "\"canonical\":null,\"findings\":[{\"path\":\"/date\",\"requirement\":\"LT-CODE-005\","
                        + "\"severity\":\"FAIL\",\"message\":\"This date does not exist.\"}]}"));
    }

    @Test
    @DisplayName("A warning leaves a value valid, and its canonical form is shown")
    void remark() throws IOException {
        CommandOutput people = CommandRunner.run("code", "0100109106001");
        assertThat(people.exitCode()).isZero();
        assertThat(people.out())
                .contains("0100109106001  mã số thuế  đúng dạng", "dạng chuẩn: 0100109106-001")
                .contains("THÔNG TIN  LT-CODE-019  /dependent: ");
        JsonNode program =
                json(CommandRunner.run("code", "--json", "0100109106001")).get(0);
        assertThat(program.path("valid").asBoolean()).isTrue();
        assertThat(program.path("canonical").asText()).isEqualTo("0100109106-001");
        assertThat(program.at("/findings/0/severity").asText()).isEqualTo("INFO");
    }

    @Test
    @DisplayName("An unrecognised and a blank value are findings; with --as the first is parsed")
    void unknown() throws IOException {
        CommandOutput ran = CommandRunner.run("code", "--json", "--lang", "en", "1900", " ");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(json(ran).get(0).path("kind").isNull()).isTrue();
        assertThat(json(ran).at("/0/findings/0/message").asText()).contains("name the kind");
        assertThat(json(ran).at("/1/findings/0/message").asText()).isEqualTo("The text is blank.");
        assertThat(CommandRunner.run("code", " ").out()).contains("KHÔNG đúng dạng", "Chuỗi để trống.");
        assertThat(CommandRunner.run("code", "--as", "bank-account", "1900").exitCode())
                .isZero();
        assertThat(CommandRunner.run("code", "--as", "bank-account", " ").exitCode())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Where the evidence is thin an unknown shape only warns, has no canonical form, and does not fail")
    void thin() throws IOException {
        CommandOutput ran = CommandRunner.run("code", "KQ.DVC.000031");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("KQ.DVC.000031  mã loại kết quả  dạng lạ", "CẢNH BÁO  LT-CODE-011  /publisher: ");
        JsonNode program =
                json(CommandRunner.run("code", "--json", "KQ.DVC.000031")).get(0);
        assertThat(program.path("valid").asBoolean()).isTrue();
        assertThat(program.path("canonical").isNull()).isTrue();
        assertThat(program.at("/findings/0/severity").asText()).isEqualTo("WARN");
    }

    @Test
    @DisplayName("No value is exit code 2, and so is a kind that does not exist, which is answered with all that do")
    void refused() {
        assertThat(CommandRunner.run("code").exitCode()).isEqualTo(2);
        CommandOutput ran = CommandRunner.run("code", "--as", "dossier", "x");
        assertThat(ran.exitCode()).isEqualTo(2);
        for (IdentifierKind kind : IdentifierKind.values()) {
            assertThat(ran.err()).contains(kind.word());
            assertThat(CommandRunner.run("code", "--help").out()).contains(kind.word());
        }
    }
}
