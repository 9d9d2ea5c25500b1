package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** Tests of unknown keys, repeated keys, marks, and rows without an identifying value. */
class JsonUnknownContentTest {
    private static final String UNKNOWN = "{\"Ma\":\"A1\",\"Moi\":{\"a\":[1.50,-0,1E+400,null,true,\"x\"],\"b\":{}},"
            + "\"Ten\":\"Hộp\",\"Tem\":[{\"Ma\":\"T1\",\"La\":false}],\"\":\"rỗng\",\"Ma \":\"khác\",\"MA\":1}";

    @Test
    @Tag("LT-MSG-004")
    @DisplayName("Unknown keys are preserved with the spelling of numbers, counted in the text form, and not reported")
    void kept() {
        ReadResult<Parcel> read = ParcelFixture.read(UNKNOWN);

        assertThat(read.findings().list()).isEmpty();
        Extras extras = read.value().extras();
        assertThat(extras.unknown().keySet()).containsExactly("Moi", "", "Ma ", "MA");
        JsonValue.ArrayValue numbers = (JsonValue.ArrayValue)
                ((JsonValue.ObjectValue) extras.unknown().get("Moi")).members().get("a");
        assertThat(numbers.elements())
                .startsWith(
                        new JsonValue.NumberValue("1.50"),
                        new JsonValue.NumberValue("-0"),
                        new JsonValue.NumberValue("1E+400"),
                        JsonValue.NullValue.NULL);
        assertThat(read.value().stamps().get(0).extras().unknown()).containsOnlyKeys("La");
        assertThat(extras).hasToString("Extras[4 unknown, 5 unusual]");
        String written = ParcelFixture.write(read.value());
        assertThat(ParcelFixture.tree(written)).isEqualTo(ParcelFixture.tree(UNKNOWN));
        assertThat(written).contains("[1.50,-0,1E+400,null,true,\"x\"]");
    }

    @Test
    @Tag("LT-MSG-004")
    @DisplayName(
            "They are written back only to the kind of message that they came from; another kind gets the canonical form")
    void otherKind() {
        Parcel value = ParcelFixture.read(UNKNOWN).value();

        JsonNode written = ParcelFixture.tree(ParcelFixture.CODEC.write(ParcelFixture.OTHER_KIND, value));

        assertThat(written.fieldNames()).toIterable().containsExactlyElementsOf(ParcelFixture.OTHER_KIND.keys());
        // The stamp has the same kind in both messages, so its extras are kept.
        assertThat(written.get("Tem").get(0).get("La").booleanValue()).isFalse();
        Parcel back = ParcelFixture.CODEC
                .read(ParcelFixture.OTHER_KIND, ParcelFixture.bytes(UNKNOWN), null)
                .value();
        assertThat(back.extras().origin()).isEqualTo("test/Other");
        assertThat(back).isNotEqualTo(value);
    }

    static Stream<Arguments> twice() {
        return Stream.of(
                twice("\"Ten\":\"một\",\"Ten\":\"hai\"", "/name", "hai"),
                twice("\"Ten\":\"một\",\"Ten\":\"\"", "/name", null),
                twice("\"Ten\":\"một\",\"CanNang\":\"1\",\"Ten\":null", "/name", null),
                twice("\"Ten\":\"một\",\"Ten\":{}", "/name", null),
                twice("\"Ten\":{},\"Ten\":\"hai\"", "/name", "hai"),
                twice("\"Ten\":\"hai\",\"Ten\":\"hai\"", "/name", "hai"));
    }

    private static Arguments twice(String members, String path, String name) {
        return Arguments.of(members, path, name);
    }

    @ParameterizedTest
    @MethodSource("twice")
    @Tag("LT-MSG-002")
    @DisplayName("Of two equal keys the last one counts, also where it is empty, and the doubling is one finding")
    void lastWins(String members, String path, String name) {
        ReadResult<Parcel> read = ParcelFixture.read("{\"Ma\":\"A1\"," + members + "}");

        assertThat(read.value().name()).isEqualTo(name);
        assertThat(findDuplicates(read))
                .containsExactly(Finding.of(path, "LT-MSG-002", Severity.WARN, "json.duplicate"));
        JsonNode last = ParcelFixture.tree("{\"Ma\":\"A1\"," + members + "}");
        assertThat(ParcelFixture.tree(ParcelFixture.write(read.value()))).isEqualTo(last);
    }

    @Test
    @Tag("LT-MSG-002")
    @DisplayName("So it is with lists, numbers, mandatory keys and rows")
    void lastWinsEverywhere() {
        ReadResult<Parcel> read = ParcelFixture.read(
                "{\"Ma\":\"A1\",\"Ten\":\"\",\"SoLuong\":3,\"Tem\":[{\"Ma\":\"T1\"}],\"Nhan\":[\"x\"],"
                        + "\"SoLuong\":null,\"Tem\":null,\"Nhan\":[],\"Ma\":\"A2\","
                        + "\"ConDau\":{\"Ma\":\"D1\",\"Ma\":\"D2\"}}");

        assertThat(read.value().code()).isEqualTo("A2");
        assertThat(read.value().count()).isZero();
        assertThat(read.value().stamps()).isEmpty();
        assertThat(read.value().labels()).isEmpty();
        assertThat(read.value().seal().code()).isEqualTo("D2");
        assertThat(findDuplicates(read).stream().map(Finding::path))
                .containsExactly("/count", "/stamps", "/labels", "/code", "/seal/code");
    }

    @Test
    @Tag("LT-MSG-002")
    @DisplayName("Doubled unknown keys are found too, at any depth, at the object that is known")
    void unknownTwice() {
        ReadResult<Parcel> read =
                ParcelFixture.read("{\"Ma\":\"A1\",\"Ten\":\"\",\"X\":1,\"X\":2,\"X\":{\"a\":1,\"a\":2},"
                        + "\"Tem\":[{\"Ma\":\"T1\",\"Y\":[{\"b\":1,\"b\":1}]}]}");

        assertThat(findDuplicates(read).stream().map(Finding::path)).containsExactly("", "", "", "/stamps/0");
        assertThat(read.value().extras().unknown().get("X"))
                .isEqualTo(new JsonValue.ObjectValue(Map.of("a", new JsonValue.NumberValue("2"))));
    }

    private static List<Finding> findDuplicates(ReadResult<Parcel> read) {
        return read.findings().stream()
                .filter(finding -> finding.key().equals("json.duplicate"))
                .toList();
    }

    @Test
    @Tag("LT-MSG-001")
    @DisplayName("A byte order mark is one finding and is not written back")
    void mark() {
        ReadResult<Parcel> read = ParcelFixture.read("\uFEFF" + ParcelFixture.CANONICAL);

        assertThat(read.findings().list()).containsExactly(Finding.of("", "LT-MSG-001", Severity.WARN, "json.mark"));
        assertThat(ParcelFixture.write(read.value())).isEqualTo(ParcelFixture.CANONICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "{\"Ma\":\"\"}",
                "{\"Ma\":null}",
                "{\"Ma\":true}",
                "{\"Ma\":[]}",
                "{\"Ma\":\"A\",\"Ma\":\"\"}",
                "{\"Ten\":\"x\",\"SoLuong\":\"x\"}"
            })
    @DisplayName("A body without a mandatory value has no value; the exception points at it, not at what else is wrong")
    void noValue(String body) {
        assertThatThrownBy(() -> ParcelFixture.read(body))
                .isInstanceOfSatisfying(MalformedAnswerException.class, thrown -> {
                    assertThat(thrown.pointer()).isEqualTo("/code");
                    assertThat(thrown.expected()).isEqualTo("a value");
                    assertThat(thrown.correlationId()).isEqualTo("call-7");
                });
    }

    @Test
    @DisplayName("A finding has a pointer beyond the number of retained findings; the first 10,000 are retained")
    void manyFindings() {
        String rows = String.join(
                ",", IntStream.range(0, 10_001).mapToObj(i -> "{\"Ma\":1}").toList());

        assertThatThrownBy(() -> ParcelFixture.read("{\"Tem\":[" + rows + "]}"))
                .isInstanceOfSatisfying(
                        MalformedAnswerException.class,
                        thrown -> assertThat(thrown.pointer()).isEqualTo("/code"));
        assertThat(ParcelFixture.read("{\"Ma\":\"A1\",\"Tem\":[" + rows + "]}")
                        .findings()
                        .list())
                .hasSize(10_000);
    }

    @Test
    @DisplayName("A row without a mandatory value is passed over with a failure at its place, and the others are read")
    void droppedRow() {
        ReadResult<Parcel> read = ParcelFixture.read(ParcelFixture.replaceMember(
                "Tem", "[{\"Ma\":\"T1\",\"Chu\":\"\"},{\"Ma\":\"\",\"Chu\":\"x\"},{\"Ma\":\"T3\",\"Chu\":\"\"}]"));

        assertThat(read.value().stamps()).extracting(Parcel.ParcelStamp::code).containsExactly("T1", "T3");
        assertThat(read.findings().list())
                .containsExactly(Finding.of("/stamps/1", "LT-MSG-004", Severity.FAIL, "json.row.dropped"));
    }

    @Test
    @DisplayName("So is a single object for a list, and one inside another; what is left can be written")
    void droppedSingle() {
        ReadResult<Parcel> read = ParcelFixture.read(ParcelFixture.replaceMember("Tem", "{}"));
        ReadResult<Parcel> seal = ParcelFixture.read(ParcelFixture.replaceMember("ConDau", "{\"Chu\":\"x\"}"));

        assertThat(read.value().stamps()).isEmpty();
        assertThat(read.findings().failed()).isTrue();
        assertThat(ParcelFixture.tree(ParcelFixture.write(read.value())).get("Tem"))
                .isEqualTo(ParcelFixture.tree("[]"));
        assertThat(seal.value().seal()).isNull();
        assertThat(seal.findings().withSeverity(Severity.FAIL).list())
                .containsExactly(Finding.of("/seal", "LT-MSG-004", Severity.FAIL, "json.row.dropped"));
        assertThat(ParcelFixture.tree(ParcelFixture.write(seal.value()))
                        .get("ConDau")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "\"x\"", "[]", "true"})
    @DisplayName("A row that is not an object makes the message malformed, at the row")
    void noRow(String row) {
        String body = ParcelFixture.replaceMember("Tem", "[{\"Ma\":\"T1\"}," + row + "]");

        assertThatThrownBy(() -> ParcelFixture.read(body))
                .isInstanceOfSatisfying(MalformedAnswerException.class, thrown -> {
                    assertThat(thrown.pointer()).isEqualTo("/stamps/1");
                    assertThat(thrown.expected()).isEqualTo("object");
                });
    }

    @Test
    @DisplayName("A mandatory list or object counts as there in each form in which it is understood, and in no other")
    void mandatoryParts() {
        ObjectMapping<Parcel, ?> table = ObjectMapping.of(
                        "test/Strict",
                        new ModelBinding<Parcel, Parcel.ParcelDraft>(
                                () -> Parcel.ParcelDraft.of(
                                        new Parcel("A", null, null, 0, List.of(), List.of(), null, Extras.NONE)),
                                Parcel.ParcelDraft::build,
                                Parcel::extras,
                                (draft, extras) -> draft.extras = extras))
                .presence(FieldPresence.MANDATORY)
                .nested(ParcelFixture.STAMP)
                .list("Tem", "/stamps", Parcel::stamps, (draft, stamps) -> draft.stamps = stamps)
                .nested(ParcelFixture.STAMP)
                .object("ConDau", "/seal", Parcel::seal, (draft, seal) -> draft.seal = seal)
                .derived("TomTat", "/code", Parcel::code)
                .build();
        for (String tem : List.of("[]", "{\"Ma\":\"T\"}", "[{\"Ma\":\"T\"}]")) {
            String body = "{\"Tem\":" + tem + ",\"ConDau\":{\"Ma\":\"D\"},\"TomTat\":\"A\"}";
            Parcel read = ParcelFixture.CODEC
                    .read(table, ParcelFixture.bytes(body), null)
                    .value();
            assertThat(read.seal().code()).isEqualTo("D");
        }
        for (String body : List.of(
                "{\"Tem\":null,\"ConDau\":{\"Ma\":\"D\"},\"TomTat\":\"A\"}",
                "{\"Tem\":[],\"ConDau\":{},\"TomTat\":\"A\"}",
                "{\"Tem\":[],\"ConDau\":null,\"TomTat\":\"A\"}",
                "{\"Tem\":[],\"ConDau\":{\"Ma\":\"D\"}}")) {
            assertThatThrownBy(() -> ParcelFixture.CODEC.read(table, ParcelFixture.bytes(body), null))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @Tag("LT-MSG-004")
    @DisplayName("A null in place of an object is a finding, unless the object is optional")
    void nullObject() {
        ModelBinding<Parcel, Parcel.ParcelDraft> shape = new ModelBinding<>(
                () -> Parcel.ParcelDraft.of(new Parcel("A", null, null, 0, List.of(), List.of(), null, Extras.NONE)),
                Parcel.ParcelDraft::build,
                Parcel::extras,
                (draft, extras) -> draft.extras = extras);
        for (FieldPresence need : List.of(FieldPresence.EXPECTED, FieldPresence.OPTIONAL)) {
            ObjectMapping<Parcel, ?> table = ObjectMapping.of("test/Null", shape)
                    .presence(need)
                    .nested(ParcelFixture.STAMP)
                    .object("ConDau", "/seal", Parcel::seal, (draft, seal) -> draft.seal = seal)
                    .build();

            ReadResult<Parcel> read = ParcelFixture.CODEC.read(table, ParcelFixture.bytes("{\"ConDau\":null}"), null);

            assertThat(read.findings().stream().map(Finding::key).toList())
                    .isEqualTo(need == FieldPresence.EXPECTED ? List.of("json.odd.null") : List.of());
            assertThat(ParcelFixture.CODEC.write(table, read.value()))
                    .isEqualTo(ParcelFixture.bytes("{\"ConDau\":null}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "a\\ud83dz"})
    @Tag("LT-MSG-004")
    @DisplayName("A text with a lone surrogate, which JSON permits, is preserved and can be written back")
    void halfPair(String text) {
        assertPassedOn("{\"Ma\":\"" + text + "\",\"Ten\":\"\",\"X\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud83d\\ude00",
                "\\u0000\\u001f\\u007f\\u2028",
                "😀",
                "\\/\\b\\f\\n\\r\\t\\\"\\\\",
                "Tiếng Việt"
            })
    @Tag("LT-MSG-004")
    @DisplayName("So is a text of any characters, as a value and as a key")
    void anyCharacters(String text) {
        assertPassedOn("{\"Ma\":\"" + text + "\",\"Ten\":\"\",\"X\":\"" + text + "\",\"" + text + "\":1}");
    }

    private static void assertPassedOn(String body) {
        ReadResult<Parcel> read = ParcelFixture.read(body);

        byte[] written = ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read.value());
        assertThat(ParcelFixture.tree(written)).isEqualTo(ParcelFixture.tree(body));
        assertThat(ParcelFixture.CODEC.read(ParcelFixture.PARCEL, written, null).value())
                .isEqualTo(read.value());
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    }
}
