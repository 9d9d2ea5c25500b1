package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Language;

class TextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]\\}");

    @Test
    @DisplayName("Both languages have the same texts with the same arguments")
    void sameInBoth() {
        Texts vi = Texts.in(Language.VI);
        Texts en = Texts.in(Language.EN);
        assertThat(vi.bundle().keySet()).isEqualTo(en.bundle().keySet()).hasSizeGreaterThan(40);
        for (String key : vi.bundle().keySet()) {
            assertThat(arguments(vi, key)).as(key).isEqualTo(arguments(en, key));
        }
    }

    @Test
    @DisplayName("The language is known before the arguments are parsed, the last one given counting")
    void asked() {
        assertThat(Texts.asked().language()).isEqualTo(Language.VI);
        assertThat(Texts.asked("lint", "--lang", "en").language()).isEqualTo(Language.EN);
        assertThat(Texts.asked("--lang=en", "lint").language()).isEqualTo(Language.EN);
        assertThat(Texts.asked("--lang=en", "--lang", "vi").language()).isEqualTo(Language.VI);
        assertThat(Texts.asked("--lang", "EN").language()).isEqualTo(Language.EN);
        assertThat(Texts.asked("--lang=En").language()).isEqualTo(Language.EN);
        assertThat(Texts.asked("--lang").language()).isEqualTo(Language.VI);
    }

    private static List<String> arguments(Texts texts, String key) {
        return ARGUMENT.matcher(texts.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
