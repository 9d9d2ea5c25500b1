package vn.lienthong.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.value.Language;

class CliTextsTest {
    private static final Pattern ARGUMENT_PATTERN = Pattern.compile("\\{[0-9]\\}");

    @Test
    @DisplayName("Both languages have the same texts with the same arguments")
    void sameInBoth() {
        CliTexts vi = CliTexts.forLanguage(Language.VI);
        CliTexts en = CliTexts.forLanguage(Language.EN);
        assertThat(vi.bundle().keySet()).isEqualTo(en.bundle().keySet()).hasSizeGreaterThan(40);
        for (String key : vi.bundle().keySet()) {
            assertThat(arguments(vi, key)).as(key).isEqualTo(arguments(en, key));
        }
    }

    @Test
    @DisplayName("The language is known before the arguments are parsed, the last one given counting")
    void asked() {
        assertThat(CliTexts.fromArguments().language()).isEqualTo(Language.VI);
        assertThat(CliTexts.fromArguments("lint", "--lang", "en").language()).isEqualTo(Language.EN);
        assertThat(CliTexts.fromArguments("--lang=en", "lint").language()).isEqualTo(Language.EN);
        assertThat(CliTexts.fromArguments("--lang=en", "--lang", "vi").language())
                .isEqualTo(Language.VI);
        assertThat(CliTexts.fromArguments("--lang", "EN").language()).isEqualTo(Language.EN);
        assertThat(CliTexts.fromArguments("--lang=En").language()).isEqualTo(Language.EN);
        assertThat(CliTexts.fromArguments("--lang").language()).isEqualTo(Language.VI);
    }

    private static List<String> arguments(CliTexts texts, String key) {
        return ARGUMENT_PATTERN
                .matcher(texts.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
