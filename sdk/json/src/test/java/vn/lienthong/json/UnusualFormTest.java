package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.json.Parcel.ParcelDraft;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Language;

/**
 * Tests each unusual form of each kind of field: it is read and reported once. It is written back unchanged, and
 * in canonical form after a change.
 */
@Tag("LT-MSG-004")
class UnusualFormTest {
    @Test
    @DisplayName("A canonical body is read whole, without a finding, and written byte for byte as it was")
    void canonical() {
        ReadResult<Parcel> read = ParcelFixture.read(ParcelFixture.CANONICAL);

        assertThat(read.findings().list()).isEmpty();
        assertThat(read.value())
                .isEqualTo(new Parcel(
                        "A1",
                        "Hộp",
                        5,
                        2,
                        List.of("x"),
                        List.of(new Parcel.ParcelStamp("T1", "c", Extras.NONE)),
                        new Parcel.ParcelStamp("D1", null, Extras.NONE),
                        Extras.NONE));
        assertThat(ParcelFixture.write(read.value())).isEqualTo(ParcelFixture.CANONICAL);
    }

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "missing",
            value = {
                "Ma|5|INFO|json.odd.number|/code",
                "Ma|5.00|INFO|json.odd.number|/code",
                "Ten|12|INFO|json.odd.number|/name",
                "Ten|-1.50E+2|INFO|json.odd.number|/name",
                "Ten|null|INFO|json.odd.null|/name",
                "Ten|true|WARN|json.unread|/name",
                "Ten|false|WARN|json.unread|/name",
                "Ten|[]|WARN|json.unread|/name",
                "Ten|[\"a\",{\"b\":null}]|WARN|json.unread|/name",
                "Ten|{}|WARN|json.unread|/name",
                "Ten|missing|WARN|json.odd.missing|/name",
                "CanNang|5|INFO|json.odd.number|/weight",
                "CanNang|5.5|WARN|json.unread.text|/weight",
                "CanNang|\"năm\"|WARN|json.unread.text|/weight",
                "CanNang|\" \"|WARN|json.unread.text|/weight",
                "CanNang|null|INFO|json.odd.null|/weight",
                "CanNang|{\"a\":1}|WARN|json.unread|/weight",
                "SoLuong|\"2\"|INFO|json.odd.text|/count",
                "SoLuong|\"002\"|INFO|json.odd.text|/count",
                "SoLuong|\"hai\"|WARN|json.unread|/count",
                "SoLuong|\"\"|WARN|json.unread|/count",
                "SoLuong|null|WARN|json.unread|/count",
                "SoLuong|2.0|WARN|json.unread|/count",
                "SoLuong|2e1|WARN|json.unread|/count",
                "SoLuong|2147483648|WARN|json.unread|/count",
                "SoLuong|true|WARN|json.unread|/count",
                "SoLuong|[2]|WARN|json.unread|/count",
                "Nhan|null|INFO|json.odd.null|/labels",
                "Nhan|\"\"|INFO|json.odd.null|/labels",
                "Nhan|\"x\"|WARN|json.unread|/labels",
                "Nhan|5|WARN|json.unread|/labels",
                "Nhan|{\"a\":\"x\"}|WARN|json.unread|/labels",
                "Nhan|[\"x\",5,null]|WARN|json.unread|/labels",
                "Tem|null|INFO|json.odd.null|/stamps",
                "Tem|\"\"|INFO|json.odd.null|/stamps",
                "Tem|\"x\"|WARN|json.unread|/stamps",
                "Tem|5|WARN|json.unread|/stamps",
                "Tem|true|WARN|json.unread|/stamps",
                "Tem|{\"Ma\":\"T1\",\"Chu\":\"c\"}|INFO|json.odd.single|/stamps",
                "Tem|[{\"Ma\":\"T1\",\"Chu\":\"c\"},{\"Ma\":7,\"Chu\":\"\"}]|INFO|json.odd.number|/stamps/1/code",
                "ConDau|\"\"|WARN|json.unread|/seal",
                "ConDau|[]|WARN|json.unread|/seal",
                "ConDau|5|WARN|json.unread|/seal",
                "ConDau|{\"Ma\":\"D1\",\"Chu\":null}|INFO|json.odd.null|/seal/text",
                "TomTat|\"khác\"|INFO|json.derived|/labels",
                "TomTat|5|INFO|json.derived|/labels",
                "TomTat|null|INFO|json.derived|/labels"
            })
    @DisplayName("An odd form is one finding, at its place in the model, and is written back as it came")
    void oneFinding(String key, String json, Severity severity, String finding, String path) {
        String body = ParcelFixture.replaceMember(key, json);

        ReadResult<Parcel> read = ParcelFixture.read(body);

        // Labels that were not understood change the derived value, which causes a separate finding.
        List<Finding> findings = read.findings().stream()
                .filter(found -> key.equals("TomTat") || !found.key().equals("json.derived"))
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).key()).isEqualTo(finding);
        assertThat(findings.get(0).path()).isEqualTo(path);
        assertThat(findings.get(0).severity()).isEqualTo(severity);
        assertThat(findings.get(0).requirement()).isEqualTo("LT-MSG-004");
        for (Language language : Language.values()) {
            assertThat(findings.get(0).message(language))
                    .doesNotContain("json.")
                    .doesNotContainPattern("[{}]");
        }
        assertThat(ParcelFixture.tree(ParcelFixture.write(read.value()))).isEqualTo(ParcelFixture.tree(body));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "missing",
            value = {
                "Ten|\"\"",
                "Ten|\" \"",
                "CanNang|\"005\"",
                "CanNang|\"\"",
                "CanNang|missing",
                "SoLuong|-0",
                "SoLuong|0",
                "SoLuong|missing",
                "Nhan|[]",
                "Nhan|missing",
                "Tem|[]",
                "Tem|missing",
                "ConDau|null",
                "ConDau|missing",
                "TomTat|missing"
            })
    @DisplayName("A recognised or frequently absent form has no finding and is written back unchanged")
    void noFinding(String key, String json) {
        String body = ParcelFixture.replaceMember(key, json);

        ReadResult<Parcel> read = ParcelFixture.read(body);

        assertThat(read.findings().stream().filter(found -> !found.key().equals("json.derived")))
                .isEmpty();
        assertThat(ParcelFixture.tree(ParcelFixture.write(read.value()))).isEqualTo(ParcelFixture.tree(body));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("Ten", "12", draft -> draft.name = "mới", "\"mới\""),
                change("Ten", "null", draft -> draft.name = "mới", "\"mới\""),
                change("Ten", "12", draft -> draft.name = null, "\"\""),
                change("Ten", null, draft -> draft.name = "mới", "\"mới\""),
                change("CanNang", "\"005\"", draft -> draft.weight = 6, "\"6\""),
                change("CanNang", "\"năm\"", draft -> draft.weight = 6, "\"6\""),
                change("CanNang", "\"005\"", draft -> draft.weight = null, "\"\""),
                change("SoLuong", "\"002\"", draft -> draft.count = 3, "3"),
                change("SoLuong", "true", draft -> draft.count = 3, "3"),
                change("Nhan", "\"x\"", draft -> draft.labels = List.of("y", "z"), "[\"y\",\"z\"]"),
                change("Nhan", "null", draft -> draft.labels = List.of("y"), "[\"y\"]"),
                change("Tem", "{\"Ma\":\"T1\",\"Chu\":\"\"}", draft -> draft.stamps = List.of(), "[]"),
                change(
                        "Tem",
                        "{\"Ma\":\"T1\",\"Chu\":\"\"}",
                        draft -> draft.stamps = List.of(new Parcel.ParcelStamp("T2", null, Extras.NONE)),
                        "[{\"Ma\":\"T2\",\"Chu\":\"\"}]"),
                change(
                        "ConDau",
                        "\"\"",
                        draft -> draft.seal = new Parcel.ParcelStamp("D2", null, Extras.NONE),
                        "{\"Ma\":\"D2\",\"Chu\":\"\"}"),
                change("TomTat", "\"khác\"", draft -> draft.code = "B2", "\"B2:1\""),
                change("TomTat", null, draft -> draft.code = "B2", "\"B2:1\""));
    }

    private static Arguments change(String key, String json, Consumer<ParcelDraft> change, String written) {
        return Arguments.of(key, json, change, written);
    }

    @ParameterizedTest(name = "{0}: {1} becomes {3}")
    @MethodSource("changes")
    @DisplayName(
            "Once the value is changed its canonical form is written, and a change elsewhere leaves the odd form alone")
    void changed(String key, String json, Consumer<ParcelDraft> change, String written) {
        Parcel value =
                ParcelFixture.read(ParcelFixture.replaceMember(key, json)).value();
        ParcelDraft changed = ParcelDraft.of(value);
        change.accept(changed);
        ParcelDraft elsewhere = ParcelDraft.of(value);
        elsewhere.extras =
                Extras.of(value.extras().origin(), Map.of(), value.extras().unusual());

        assertThat(ParcelFixture.tree(ParcelFixture.write(changed.build())).get(key))
                .isEqualTo(ParcelFixture.tree(written));
        JsonNode untouched =
                ParcelFixture.tree(ParcelFixture.write(elsewhere.build())).get(key);
        assertThat(untouched).isEqualTo(json == null ? null : ParcelFixture.tree(json));
    }

    @Test
    @Tag("LT-MSG-010")
    @DisplayName(
            "What we author has every key: absent texts are empty, absent lists too, and nothing else is null but an absent object")
    void authored() {
        Parcel bare = new Parcel("A1", null, null, 0, List.of(), List.of(), null, Extras.NONE);

        assertThat(ParcelFixture.write(bare))
                .isEqualTo("{\"Ma\":\"A1\",\"Ten\":\"\",\"CanNang\":\"\",\"SoLuong\":0,\"Nhan\":[],"
                        + "\"Tem\":[],\"ConDau\":null,\"TomTat\":\"A1:0\"}");
        assertThat(ParcelFixture.read(ParcelFixture.write(bare)).findings().list())
                .isEmpty();
        assertThat(ParcelFixture.read(ParcelFixture.write(bare)).value()).isEqualTo(bare);
    }

    @Test
    @DisplayName("Several odd forms in one body are each found, in the order of the keys' values, missing ones last")
    void several() {
        String body = "{\"Ma\":\"A1\",\"SoLuong\":\"2\",\"CanNang\":null,\"Tem\":{\"Ma\":1}}";

        ReadResult<Parcel> read = ParcelFixture.read(body);

        assertThat(read.findings().stream().map(found -> found.path() + " " + found.key()))
                .containsExactly(
                        "/count json.odd.text",
                        "/weight json.odd.null",
                        "/stamps json.odd.single",
                        "/stamps/0/code json.odd.number",
                        "/name json.odd.missing");
        assertThat(ParcelFixture.tree(ParcelFixture.write(read.value()))).isEqualTo(ParcelFixture.tree(body));
    }

    @Test
    @DisplayName("The mapping returns its keys in writing order and refuses a repeated key")
    void keys() {
        assertThat(ParcelFixture.PARCEL.keys())
                .containsExactly("Ma", "Ten", "CanNang", "SoLuong", "Nhan", "Tem", "ConDau", "TomTat");
        assertThat(ParcelFixture.PARCEL.kind()).isEqualTo("test/Parcel");
        ObjectNode written = (ObjectNode) ParcelFixture.tree(ParcelFixture.CANONICAL);
        assertThat(written.fieldNames()).toIterable().containsExactlyElementsOf(ParcelFixture.PARCEL.keys());
        var twice = ObjectMapping.of("x", ModelBinding.withoutExtras(ParcelDraft::new, ParcelDraft::build))
                .text("Ma", "/code", Parcel::code, (draft, code) -> draft.code = code)
                .text("Ma", "/name", Parcel::name, (draft, name) -> draft.name = name);
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duplicate key in a mapping: Ma");
    }
}
