package vn.lienthong.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.value.Language;

@Tag("LT-TRN-015")
class ConfigReaderTest {
    private static final Duration FALLBACK = Duration.ofSeconds(7);
    private static final Duration MIN = Duration.ofMillis(500);
    private static final Duration MAX = Duration.ofHours(1);

    private static List<String> problems(ConfigReader reader) {
        return reader.problems().stream().map(Finding::path).toList();
    }

    private static ConfigReader of(String value) {
        return ConfigReader.of(Map.of("key", value));
    }

    @Test
    void treatsABlankValueAndNullAsMissing() {
        Map<String, String> map = new HashMap<>();
        map.put("blank", " \t ");
        map.put("nothing", null);
        ConfigReader reader = ConfigReader.of(map);
        assertThat(reader.text("blank")).isEmpty();
        assertThat(reader.text("nothing")).isEmpty();
        assertThat(reader.secret("blank")).isEmpty();
        assertThat(reader.paths("blank")).isEmpty();
        reader.check();
    }

    @Test
    void stripsATextButNotASecret() {
        ConfigReader reader = of("  a b ");
        assertThat(reader.text("key")).contains("a b");
        assertThat(reader.secret("key").orElseThrow().value()).isEqualTo("  a b ");
    }

    @Test
    void recordsAMissingRequiredKey() {
        ConfigReader reader = ConfigReader.of(Map.of());
        assertThat(reader.required("key")).isEmpty();
        assertThat(problems(reader)).containsExactly("key");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "64,64", "007,7", "' 8 ',8"})
    void readsANumberWithinItsRange(String value, int number) {
        ConfigReader reader = of(value);
        assertThat(reader.number("key", 2, 1, 64)).isEqualTo(number);
        reader.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65", "-1", "1.5", "1e1", "0x1", "ten", "99999999999999999999", "١", "+1"})
    void usesTheFallbackOfAnInvalidNumberAndRecordsIt(String value) {
        ConfigReader reader = of(value);
        assertThat(reader.number("key", 2, 1, 64)).isEqualTo(2);
        assertThat(problems(reader)).containsExactly("key");
    }

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "30s,PT30S", "10m,PT10M", "1h,PT1H", "60m,PT1H"})
    void readsADurationWithItsUnit(String value, Duration duration) {
        ConfigReader reader = of(value);
        assertThat(reader.duration("key", FALLBACK, MIN, MAX)).isEqualTo(duration);
        reader.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "s", "-1s", "1.5s", "PT30S", "1d", "1 s", "30S", "499ms", "61m", "999999999h"})
    void usesTheFallbackOfAnInvalidDurationAndRecordsIt(String value) {
        ConfigReader reader = of(value);
        assertThat(reader.duration("key", FALLBACK, MIN, MAX)).isEqualTo(FALLBACK);
        assertThat(problems(reader)).containsExactly("key");
    }

    @Test
    void readsAnHttpUrlAndRecordsAnyOther() {
        assertThat(of("https://portal.example.test/").url("key")).contains(URI.create("https://portal.example.test/"));
        for (String value : List.of("portal.example.test", "ftp://portal.example.test", "http://a b", "http:///x")) {
            ConfigReader reader = of(value);
            assertThat(reader.url("key")).as(value).isEmpty();
            assertThat(problems(reader)).as(value).containsExactly("key");
        }
    }

    @Test
    void readsFileNamesSeparatedByCommas() {
        assertThat(of("a.pem, b/c.pem").paths("key")).containsExactly(Path.of("a.pem"), Path.of("b/c.pem"));
        ConfigReader reader = of("a\0b");
        assertThat(reader.path("key")).isEmpty();
        assertThat(problems(reader)).containsExactly("key");
    }

    @Test
    void requiresAKeyOnlyIfADependantIsPresent() {
        ConfigReader without = ConfigReader.of(Map.of());
        without.requireWith("host", "port", "account");
        without.check();
        ConfigReader with = ConfigReader.of(Map.of("port", "1", "account", "a"));
        with.requireWith("host", "port", "account");
        with.text("account");
        assertThat(problems(with)).containsExactly("host");
    }

    @Test
    void refusesUnknownKeysAndDoesNotQuoteAnUnusualOne() {
        ConfigReader reader = ConfigReader.of(Map.of("known", "1", "unknown", "canary", "canary key\n", "x"));
        reader.text("known");
        assertThat(problems(reader)).containsExactlyInAnyOrder("unknown", "?");
    }

    @Test
    void reportsAllProblemsTogetherAndNoValue() {
        ConfigReader reader =
                ConfigReader.of(Map.of("number", "canary", "time", "canary", "url", "canary", "more", "canary"));
        reader.number("number", 1, 1, 2);
        reader.duration("time", FALLBACK, MIN, MAX);
        reader.url("url");
        reader.required("password");
        assertThatThrownBy(reader::check).isInstanceOfSatisfying(ConfigurationException.class, e -> {
            for (Language language : Language.values()) {
                assertThat(e.message(language)).contains("number", "time", "url", "password", "more");
                assertThat(e.message(language)).doesNotContain("canary");
            }
        });
    }
}
