package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.internal.JsonBoundsChecker;

class JsonCodecProperties {
    @Provide
    Arbitrary<Map<String, String>> members() {
        return JsonArbitraries.unknownMembers();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("Unknown content is written back as the same tokens, with the same order and spelling of numbers")
    void unknownContent(@ForAll("members") Map<String, String> members) throws IOException {
        String body = members.isEmpty()
                ? "{\"Ma\":\"A1\"}"
                : "{\"Ma\":\"A1\"," + JsonArbitraries.object(members).substring(1);
        ReadResult<Parcel> read = ParcelFixture.read(body);

        byte[] written = ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read.value());

        assertThat(tokens(written)).isEqualTo(tokens(ParcelFixture.bytes(body)));
        assertThat(read.value().extras().unknown()).hasSize(members.size());
        assertThat(read.findings().list()).hasSize(1);
        assertThat(ParcelFixture.CODEC.read(ParcelFixture.PARCEL, written, null).value())
                .isEqualTo(read.value());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("The same applies to a row, whose tree does not depend on its position")
    void unknownContentOfRows(@ForAll("members") Map<String, String> members) throws IOException {
        String row = members.isEmpty()
                ? "{\"Ma\":\"T1\"}"
                : "{\"Ma\":\"T1\"," + JsonArbitraries.object(members).substring(1);
        String body = "{\"Ma\":\"A1\",\"Tem\":[" + row + "," + row + "],\"ConDau\":" + row + "}";
        Parcel read = ParcelFixture.read(body).value();

        assertThat(read.stamps().get(0)).isEqualTo(read.stamps().get(1)).isEqualTo(read.seal());
        assertThat(tokens(ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read)))
                .isEqualTo(tokens(ParcelFixture.bytes(body)));
    }

    private static List<String> tokens(byte[] body) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = ParcelFixture.JACKSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getText());
            }
        }
        return tokens;
    }

    /** Parcels with any value for any known key, or without the key. */
    @Provide
    Arbitrary<Map<String, String>> anyForms() {
        Arbitrary<String> known = Arbitraries.of(ParcelFixture.PARCEL.keys()).map(key -> '"' + key + '"');
        Arbitrary<String> likely = Arbitraries.of(
                "\"\"",
                "\"5\"",
                "5",
                "null",
                "[]",
                "[\"x\"]",
                "{\"Ma\":\"T\"}",
                "[{\"Ma\":\"T\"},{\"Ma\":5}]",
                "\"A1:0\"");
        Arbitrary<Map<String, String>> forms = Arbitraries.maps(
                        known, Arbitraries.oneOf(likely, JsonArbitraries.values()))
                .ofMaxSize(8);
        Arbitrary<Map<String, String>> named = forms.map(members -> {
            Map<String, String> withCode = new LinkedHashMap<>(members);
            withCode.put("\"Ma\"", "\"A1\"");
            return withCode;
        });
        return Arbitraries.frequencyOf(Tuple.of(3, named), Tuple.of(1, forms));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label(
            "Any value of any known key is passed on as the tree that it was, unless a row was passed over with a failure")
    void anyFormPassedOn(@ForAll("anyForms") Map<String, String> members) {
        String body = JsonArbitraries.object(members);
        String outcome;
        try {
            outcome = passOn(body, ParcelFixture.read(body));
        } catch (MalformedAnswerException e) {
            // A mandatory value is missing, or a row is not an object.
            assertThat(e.pointer()).matches("/code|/stamps/\\d+");
            outcome = "malformed";
        }
        Statistics.collect(outcome);
        Statistics.coverage(coverage -> {
            coverage.check("passed on").percentage(share -> share > 30);
            coverage.check("row passed over").count(count -> count > 0);
            coverage.check("malformed").percentage(share -> share > 3);
        });
    }

    private static String passOn(String body, ReadResult<Parcel> read) {
        byte[] written = ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read.value());
        if (read.findings().failed()) {
            assertThat(read.findings().withSeverity(Severity.FAIL))
                    .allMatch(finding -> finding.key().equals("json.row.dropped"));
            return "row passed over";
        }
        assertThat(ParcelFixture.tree(written)).isEqualTo(ParcelFixture.tree(body));
        assertThat(ParcelFixture.CODEC.read(ParcelFixture.PARCEL, written, null).value())
                .isEqualTo(read.value());
        return "passed on";
    }

    @Provide
    Arbitrary<byte[]> anyBytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    }

    /** The canonical parcel with some bytes changed, removed or inserted. */
    @Provide
    Arbitrary<byte[]> almostParcels() {
        byte[] parcel = ParcelFixture.bytes(ParcelFixture.CANONICAL);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, parcel.length - 1);
        Arbitrary<Byte> piece = Arbitraries.oneOf(
                Arbitraries.chars().with("{}[]\",:\\0-eE.x \u0000\u001fnt").map(letter -> (byte) letter.charValue()),
                Arbitraries.bytes());
        return Combinators.combine(
                        place,
                        piece,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5))
                .as((at, put, kind, length) -> switch (kind) {
                    case 0 -> splice(parcel, at, 1, new byte[] {put});
                    case 1 -> splice(parcel, at, length, new byte[0]);
                    default -> splice(parcel, at, 0, new byte[] {put});
                });
    }

    private static byte[] splice(byte[] bytes, int at, int less, byte[] more) {
        int behind = Math.min(bytes.length, at + less);
        ByteBuffer spliced = ByteBuffer.allocate(at + more.length + bytes.length - behind);
        return spliced.put(bytes, 0, at)
                .put(more)
                .put(bytes, behind, bytes.length - behind)
                .array();
    }

    @Property
    @Label("Random bytes are read or are a malformed answer, and nothing else")
    void randomBytes(@ForAll("anyBytes") byte[] bytes) {
        refusal(bytes);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label(
            "So is a parcel with some bytes changed: refused where Jackson refuses it, or where it no longer is a parcel")
    void almostParcel(@ForAll("almostParcels") byte[] bytes) {
        MalformedAnswerException refused = refusal(bytes);
        boolean valid = isUtf8(bytes) && isOneObject(bytes);

        if (!valid) {
            assertThat(refused).isNotNull();
        } else if (refused != null) {
            assertThat(refused.pointer()).matches("/code|/stamps/\\d+");
        }
        Statistics.collect(valid);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    /**
     * Returns the error of a malformed body, or null for a valid one. A valid body must be equal after writing and
     * reading it again.
     */
    private static @Nullable MalformedAnswerException refusal(byte[] bytes) {
        Parcel read;
        try {
            read = ParcelFixture.CODEC.read(ParcelFixture.PARCEL, bytes, null).value();
        } catch (MalformedAnswerException e) {
            assertThat(e).hasNoCause();
            return e;
        }
        byte[] written = ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read);
        assertThat(ParcelFixture.CODEC.read(ParcelFixture.PARCEL, written, null).value())
                .isEqualTo(read);
        return null;
    }

    @Provide
    Arbitrary<String> values() {
        return JsonArbitraries.values();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("The scan rejects no valid body within the limits, for any tree and any white space")
    void scanAccepts(@ForAll("values") String value) {
        byte[] body = ParcelFixture.bytes(" \t" + value + "\r\n");

        assertThat(isUtf8(body)).isTrue();
        assertThat(JsonBoundsChecker.check(body, JsonLimits.standard(), null)).isZero();
        assertThat(JsonBoundsChecker.check(ParcelFixture.bytes("\uFEFF" + value), JsonLimits.standard(), null))
                .isEqualTo(3);
    }

    @Property
    @Label("The scan judges bytes inside a text as the JDK's own decoder does, control characters aside")
    void scanAgreesWithDecoder(@ForAll("anyBytes") byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '"' || bytes[i] == '\\' || (bytes[i] >= 0 && bytes[i] < ' ')) {
                bytes[i] = 'x';
            }
        }
        byte[] body = splice("[\"\"]".getBytes(StandardCharsets.US_ASCII), 2, 0, bytes);
        boolean accepted;
        try {
            JsonBoundsChecker.check(body, JsonLimits.standard(), null);
            accepted = true;
        } catch (MalformedAnswerException e) {
            accepted = false;
        }
        assertThat(accepted).isEqualTo(isUtf8(body));
    }

    /** Sequences with a valid beginning, so that the comparison covers more than the first invalid byte. */
    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<byte[]> piece = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0x20, 0x10FFFF)
                        .filter(Character::isDefined)
                        .map(point -> new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8)),
                Arbitraries.integers().between(0xC0, 0xFF).map(lead ->
                        new byte[] {(byte) (int) lead, (byte) 0x9F, (byte) 0x80}),
                Arbitraries.integers().between(0xC0, 0xFF).map(lead ->
                        new byte[] {(byte) (int) lead, (byte) 0x90, (byte) 0xBF, (byte) 0x80}),
                Arbitraries.integers().between(0xE0, 0xEF).map(lead ->
                        new byte[] {(byte) (int) lead, (byte) 0xA0, (byte) 0x80}));
        return piece.list().ofMinSize(1).ofMaxSize(3).map(pieces -> {
            ByteBuffer joined = ByteBuffer.allocate(
                    pieces.stream().mapToInt(bytes -> bytes.length).sum());
            pieces.forEach(joined::put);
            return joined.array();
        });
    }

    @Property(tries = 5000)
    @Label("The same applies to sequences of which one is almost well-formed")
    void scanAgreesOnNearlyUtf8(@ForAll("nearlyUtf8") byte[] bytes) {
        scanAgreesWithDecoder(bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isOneObject(byte[] bytes) {
        try (JsonParser parser = ParcelFixture.JACKSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
