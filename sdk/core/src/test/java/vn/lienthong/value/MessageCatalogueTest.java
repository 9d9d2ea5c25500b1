package vn.lienthong.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.CodeList;

class MessageCatalogueTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    static Stream<Arguments> texts() {
        return Arrays.stream(Language.values())
                .flatMap(language -> MessageCatalogue.keys(language).stream().map(key -> Arguments.of(language, key)));
    }

    @Test
    @DisplayName("Both languages have the same keys")
    void sameKeys() {
        assertThat(MessageCatalogue.keys(Language.VI))
                .isEqualTo(MessageCatalogue.keys(Language.EN))
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("texts")
    @DisplayName("Both texts of a key have the same arguments, and no apostrophe hides one")
    void arguments(Language language, String key) {
        List<String> given = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toList();
        String text = MessageCatalogue.text(key, language, given);
        Set<Integer> declared = places(language, key);

        assertThat(declared).isEqualTo(places(Language.EN, key));
        assertThat(declared)
                .isEqualTo(IntStream.range(0, declared.size()).boxed().collect(Collectors.toSet()));
        assertThat(declared).allSatisfy(place -> assertThat(text).contains("<" + place + ">"));
        assertThat(text).doesNotContainPattern("[{}]").doesNotContain("''");
    }

    /** Returns the indexes of the message arguments, read from the properties file. */
    private static Set<Integer> places(Language language, String key) {
        String line = lines(language).stream()
                .filter(candidate -> candidate.startsWith(key + "="))
                .findFirst()
                .orElseThrow();
        return PLACE.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(place -> Integer.valueOf(place.substring(1, place.length() - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A file contains each key once, with doubled apostrophes and composed letters without escapes")
    void dialect(Language language) {
        List<String> lines =
                lines(language).stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(lines)
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates()
                .hasSize(MessageCatalogue.keys(language).size());
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).matches("[a-z-]+(\\.[a-z-]+)+=\\S.*\\S").doesNotContain("\\");
            assertThat(line.replace("''", "")).doesNotContain("'");
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
        });
    }

    @Test
    @DisplayName("The Vietnamese texts are Vietnamese, the English ones are not")
    void languages() {
        Pattern marks = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\\u0300-\\u036f\\u1ea0-\\u1ef9àáèéìíòóùúýãõũ]");
        for (String key : MessageCatalogue.keys(Language.EN)) {
            String english = MessageCatalogue.text(key, Language.EN, List.of());
            assertThat(marks.matcher(english.replace("đồng", "")).find())
                    .as(key)
                    .isFalse();
            assertThat(marks.matcher(MessageCatalogue.text(key, Language.VI, List.of()))
                            .find())
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("Arguments are inserted unchanged: no digit grouping, no evaluation of patterns")
    void literally() {
        assertThat(MessageCatalogue.text("dossier.text.long", Language.EN, List.of("12345", "{0}'${x}")))
                .isEqualTo("The text has 12345 characters; at most {0}'${x} are allowed.");
        assertThat(MessageCatalogue.text("transport.resolve", Language.EN, List.of()))
                .isEqualTo("The host name has no address.");
    }

    @Test
    @DisplayName("An argument that begins with @ is translated: a key, or words with unchanged numbers")
    void told() {
        List<String> arguments = List.of("@text", "@at most 200 levels");
        assertThat(MessageCatalogue.text("json.unread", Language.EN, arguments))
                .isEqualTo("Expected text, found at most 200 levels; it is kept as it came.");
        assertThat(MessageCatalogue.text("json.unread", Language.VI, arguments))
                .isEqualTo("Cần chuỗi, nhận được nhiều nhất 200 cấp lồng nhau; được giữ nguyên như khi nhận.");
        assertThat(MessageCatalogue.text(
                        "dossier.move.seen", Language.VI, List.of("@dossier-status.received", "@{0} x")))
                .startsWith("Chuyển từ \"Được tiếp nhận\" sang \"{0} x\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier-status", "identity-kind"})
    @DisplayName("The names of code lists in messages are those of the specification")
    void lists(String name) {
        for (Language language : Language.values()) {
            for (CodeList.CodeListRow row : CodeList.require(name).rows()) {
                assertThat(MessageCatalogue.text(name + "." + row.code(), language, List.of()))
                        .isEqualTo(row.name(language));
            }
        }
    }

    @Test
    @DisplayName("A key that the catalogue lacks is shown itself, so that a report never fails on a missing text")
    void missing() {
        assertThat(MessageCatalogue.text("no.such.key", Language.VI, List.of("x")))
                .isEqualTo("no.such.key");
    }

    private static List<String> lines(Language language) {
        String name = language == Language.VI ? "messages_vi.properties" : "messages_en.properties";
        try (InputStream in = MessageCatalogue.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
