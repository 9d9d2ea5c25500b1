package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.cli.Commands.Ran;

class LienthongTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "sandbox", "lint"})
    @DisplayName("Help is in the language asked for, and has a text for each option")
    void help(String command) {
        Ran vi = Commands.run((command + " --help").strip().split(" "));
        Ran en = Commands.run((command + " --lang en --help").strip().split(" "));
        assertThat(vi.exit()).isZero();
        assertThat(en.exit()).isZero();
        assertThat(vi.out()).contains("Cách dùng: lienthong", "Mã thoát:", "Xuất JSON cho chương trình đọc.");
        assertThat(en.out()).contains("Usage: lienthong", "Exit codes:").doesNotContain("Cách dùng");
        assertThat(withoutText(vi.out())).isEmpty();
        assertThat(withoutText(en.out())).isEmpty();
    }

    /** Options behind which, or on the line below which, nothing is said. */
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
    @DisplayName("The version is told")
    void version() {
        assertThat(Commands.run("--version").out()).startsWith("lienthong").contains("Java ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang vi|Cần nêu tên lệnh.",
                "--lang en|A command is needed.",
                "publish|Không có tham số này: publish",
                "lint|Thiếu tham số: FILE",
                "lint --lang en|An argument is missing: FILE",
                "lint --strict a.json|Không có tham số này: --strict",
                "lint --lang fr a.json|Giá trị của --lang không dùng được: fr (cần: vi, en)",
                "lint --lang vi --lang vi a.json|Tham số chỉ được dùng một lần: --lang",
                "--lang en lint --as portal/Nothing.answer a.json|There is no such message. The messages: portal/",
                "sandbox --port 65536|Giá trị của --port không dùng được: 65536 (cần: 0–65535)",
                "sandbox --port x --lang en|The value of --port cannot be used: x (expected: 0–65535)",
                "sandbox --look-up FULL|Giá trị của --look-up không dùng được: FULL (cần: bare, full)",
                "sandbox --progress once|Giá trị của --progress không dùng được: once (cần: append, deduplicate)",
                "sandbox more|Không có tham số này: more",
            })
    @DisplayName("Arguments that cannot be used are refused with a reason and exit code 2, and nothing is done")
    void refused(String arguments, String reason) {
        Ran ran = Commands.run(arguments.split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(reason).doesNotContain("Exception", "\tat ");
    }
}
