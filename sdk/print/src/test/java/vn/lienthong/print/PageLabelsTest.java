package vn.lienthong.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.value.Language;

class PageLabelsTest {
    private static final Pattern USED = Pattern.compile("\\{\\{l\\.([A-Za-z]+)}}");

    @ParameterizedTest
    @ValueSource(strings = {"slip", "timeline", "letterhead"})
    void bothLanguagesHaveTheLabelsThatTheTemplateUsesAndNoOthers(String name) throws Exception {
        Map<String, String> vi = PageTemplate.loadLabels(name, Language.VI);
        Map<String, String> en = PageTemplate.loadLabels(name, Language.EN);
        Set<String> used = new TreeSet<>();
        try (InputStream in = PageTemplate.class.getResourceAsStream(name + ".mustache")) {
            Matcher label = USED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (label.find()) {
                used.add(label.group(1));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(vi.keySet()).isEqualTo(used);
        assertThat(en.keySet()).isEqualTo(used);
        assertThat(vi.values()).noneMatch(String::isBlank);
        assertThat(en.values()).noneMatch(String::isBlank);
    }
}
