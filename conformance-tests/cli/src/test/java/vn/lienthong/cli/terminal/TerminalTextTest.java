package vn.lienthong.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.cli.CommandRunner;
import vn.lienthong.cli.CommandRunner.CommandOutput;
import vn.lienthong.cli.VectorFiles;

class TerminalTextTest {
    private static final String HEADER =
            "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0x200f, 0x202e, 0x2028, 0x2029, 0x2066, 0xfeff})
    @DisplayName("Control, line break and bidirectional characters are replaced by their number")
    void steering(int letter) {
        assertThat(TerminalText.sanitize("Hà" + (char) letter + "Nội")).isEqualTo("Hà\\u%04xNội".formatted(letter));
    }

    @Test
    @DisplayName("Everything else is unchanged")
    void plain() {
        String text = "  H01  Ủy ban nhân dân «An Giang» – 1×, \\u, 𠀋";
        assertThat(TerminalText.sanitize(text)).isSameAs(text);
        assertThat(TerminalText.sanitize("")).isEmpty();
    }

    @Test
    @DisplayName("An argument cannot forge a line of an answer, nor of a refusal")
    void arguments() {
        String forged = "01\n02\u001b[2K";
        for (CommandOutput ran : new CommandOutput[] {
            CommandRunner.run("code", forged),
            CommandRunner.run("unit", forged, "--on", "2026-01-01"),
            CommandRunner.run("unit", "01", "--on", forged),
            CommandRunner.run("unit", "01", "--on", "2026-01-01", "--" + forged)
        }) {
            assertThat(ran.out() + ran.err()).contains("\\u001b[2K").doesNotContain("\u001b");
            assertThat((ran.out() + ran.err()).lines()).noneMatch(line -> line.startsWith("02"));
        }
    }

    @Test
    @DisplayName("A name in a list cannot steer a terminal")
    void names(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("province.csv"),
                HEADER + "97,city,A\u001b[2J,,,2026-12-31,97,sole,H,t\n97,city,B\u202e,,2027-01-01,,,,H,t\n");
        CommandOutput ran = CommandRunner.run("unit", "97", "--on", "2027-01-01", "--list", file.toString());
        assertThat(ran.out()).contains("97  B\\u202e", "A\\u001b[2J").doesNotContain("\u001b", "\u202e");
    }

    @Test
    @DisplayName("The name of a catalogue cannot forge a line of a comparison")
    void catalogues(@TempDir Path folder) throws IOException {
        String sheet = new String(VectorFiles.bytes("LayThuTuc.answer"), StandardCharsets.UTF_8);
        String file =
                Files.writeString(folder.resolve("a\nb\u001b[2J.json"), sheet).toString();
        CommandOutput ran = CommandRunner.run("procedures", "diff", file, file);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("a\\u000ab\\u001b[2J.json").doesNotContain("\u001b", "\nb");
    }
}
