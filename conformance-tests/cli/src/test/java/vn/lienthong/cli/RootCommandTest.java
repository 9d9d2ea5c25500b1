package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.cli.CommandRunner.CommandOutput;

class RootCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "sandbox", "lint", "procedures", "procedures diff"})
    @DisplayName("Help is shown in the chosen language and has a text for each option")
    void help(String command) {
        CommandOutput vi = CommandRunner.run((command + " --help").strip().split(" "));
        CommandOutput en =
                CommandRunner.run((command + " --lang en --help").strip().split(" "));
        assertThat(vi.exitCode()).isZero();
        assertThat(en.exitCode()).isZero();
        assertThat(vi.out()).contains("Cách dùng: lienthong", "Mã thoát:", "Xuất JSON cho chương trình đọc");
        assertThat(en.out()).contains("Usage: lienthong", "Exit codes:").doesNotContain("Cách dùng");
        assertThat(withoutText(vi.out())).isEmpty();
        assertThat(withoutText(en.out())).isEmpty();
    }

    /** Returns the options without a description on the same or the next line. */
    private static List<String> withoutText(String help) {
        List<String> lines = help.lines().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean bare = lines.get(i).matches(" +(-., )?--\\S+ *");
            if (bare && !lines.get(i + 1).matches(" {15,}\\S.*")) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    @Test
    @DisplayName("The version is printed")
    void version() {
        assertThat(CommandRunner.run("--version").out()).startsWith("lienthong").contains("Java ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang vi|Cần nêu tên lệnh.",
                "--lang en|Missing command.",
                "publish|Không có tham số này: publish",
                "lint|Thiếu tham số: FILE",
                "--lang EN|Missing command.",
                "lint --lang=En|Missing argument: FILE",
                "lint --lang en|Missing argument: FILE",
                "lint --strict a.json|Không có tham số này: --strict",
                "lint --lang fr a.json|Giá trị của --lang không hợp lệ: fr (cần: vi, en)",
                "lint --lang vi --lang vi a.json|Tham số chỉ được dùng một lần: --lang",
                "--lang en lint --as portal/Nothing.answer a.json|Unknown message. Known messages: portal/",
                "sandbox --port 65536|Giá trị của --port không hợp lệ: 65536 (cần: 0–65535)",
                "sandbox --port x --lang en|Invalid value of --port: x (expected: 0–65535)",
                "sandbox --look-up FULL|Giá trị của --look-up không hợp lệ: FULL (cần: bare, full)",
                "sandbox --progress once|Giá trị của --progress không hợp lệ: once (cần: append, deduplicate)",
                "sandbox more|Không có tham số này: more",
            })
    @DisplayName("Arguments that cannot be used are refused with a reason and exit code 2, and nothing is done")
    void refused(String arguments, String reason) {
        CommandOutput ran = CommandRunner.run(arguments.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(reason).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json|command|Cần nêu tên lệnh.",
                "--json --lang EN|command|Missing command.",
                "publish --json|unknown|Không có tham số này: publish",
                "lint --json|missing|Thiếu tham số: FILE",
                "lint --json --lang fr a.json|value|Giá trị của --lang không hợp lệ: fr (cần: vi, en)",
                "lint --json --json a.json|twice|Tham số chỉ được dùng một lần: --json",
                "lint --json --as portal/Nothing.answer a.json|as|Không có thông điệp này.",
                "sandbox --json --port x|value|Giá trị của --port không hợp lệ: x",
                "sandbox --json --faults /no/such/file|missing|Không chạy được môi trường thử nghiệm: ",
            })
    @DisplayName("With --json a refusal is one JSON object among the results, and nothing else is printed")
    void refusedForPrograms(String arguments, String reason, String message) throws IOException {
        CommandOutput ran = CommandRunner.run(arguments.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(1);
        JsonNode refusal = new ObjectMapper().readTree(ran.out());
        assertThat(refusal.path("event").asText()).isEqualTo("refused");
        assertThat(refusal.path("reason").asText()).isEqualTo(reason);
        assertThat(refusal.path("message").asText()).startsWith(message);
        assertThat(refusal.path("exit").asInt()).isEqualTo(2);
    }
}
