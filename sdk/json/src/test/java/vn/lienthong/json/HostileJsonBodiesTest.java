package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.value.Language;

/** Tests with the newest Jackson and with the oldest supported one, see the POM of the module. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileJsonBodiesTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                        HostileJsonBodies.beyondBounds(),
                        HostileJsonBodies.otherEncodings(),
                        HostileJsonBodies.otherGrammar())
                .flatMap(HostileJsonBodiesTest::rows);
    }

    static Stream<Arguments> accepted() {
        return rows(HostileJsonBodies.withinBounds());
    }

    private static Stream<Arguments> rows(Map<String, Supplier<byte[]>> bodies) {
        return bodies.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    @DisplayName("The Jackson of this run is the one that the build names, where it names one")
    void version() {
        String expected = System.getProperty("expected.jackson");
        if (expected != null) {
            assertThat(PackageVersion.VERSION).hasToString(expected);
        }
        assertThat(PackageVersion.VERSION.getMajorVersion()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @Tag("LT-MSG-001")
    @Tag("LT-MSG-003")
    @Tag("LT-MSG-012")
    @DisplayName("A hostile or broken body is a malformed answer that quotes nothing of it and has no cause")
    void malformed(String name, Supplier<byte[]> body) {
        Throwable thrown = catchThrowable(() -> ParcelFixture.CODEC.read(ParcelFixture.PARCEL, body.get(), "call-7"));

        assertThat(thrown).isInstanceOf(MalformedAnswerException.class);
        MalformedAnswerException malformed = (MalformedAnswerException) thrown;
        assertThat(malformed).hasNoCause().hasNoSuppressedExceptions();
        assertThat(malformed.correlationId()).isEqualTo("call-7");
        StringWriter trace = new StringWriter();
        malformed.printStackTrace(new PrintWriter(trace));
        assertThat(trace
                        + malformed.message(Language.VI)
                        + malformed.pointer()
                        + malformed.expected()
                        + malformed.found())
                .doesNotContain("B1MAT", "KIEMTHU")
                .hasSizeLessThan(20_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    @Tag("LT-MSG-003")
    @DisplayName("A parcel just within the bounds is read and passed on as it was")
    void within(String name, Supplier<byte[]> body) {
        byte[] bytes = body.get();

        Parcel read =
                ParcelFixture.CODEC.read(ParcelFixture.PARCEL, bytes, null).value();

        byte[] written = ParcelFixture.CODEC.write(ParcelFixture.PARCEL, read);
        assertThat(ParcelFixture.CODEC.read(ParcelFixture.PARCEL, written, null).value())
                .isEqualTo(read);
        assertThat(read.code()).isEqualTo("A1");
    }

    @Test
    @Tag("LT-PRIV-001")
    @DisplayName("Jackson's own exception does quote the body, so the silence above is ours")
    void control() throws IOException {
        byte[] body = HostileJsonBodies.otherGrammar().get("{\"a\":@}").get();

        try (JsonParser parser = new JsonFactory().createParser(body)) {
            Throwable thrown = catchThrowable(() -> {
                while (parser.nextToken() != null) {
                    parser.getText();
                }
            });
            assertThat(thrown).hasMessageContaining("B1MAT");
        }
    }

    @Test
    @Tag("LT-MSG-012")
    @DisplayName("A body cut after any of its bytes is malformed")
    void truncated() {
        byte[] body = ParcelFixture.bytes(ParcelFixture.CANONICAL.replace("\"A1\"", "\"A\\u1ea1😀\""));
        for (int length = 0; length < body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            assertThat(catchThrowable(() -> ParcelFixture.CODEC.read(ParcelFixture.PARCEL, cut, null)))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(MalformedAnswerException.class)
                    .hasNoCause();
        }
        assertThat(ParcelFixture.CODEC
                        .read(ParcelFixture.PARCEL, body, null)
                        .value()
                        .code())
                .isEqualTo("Aạ😀");
    }

    @Test
    @Tag("LT-MSG-003")
    @DisplayName("Limits can be set, and an error names the exceeded limit")
    void bounds() {
        String body = ParcelFixture.CANONICAL;
        int size = ParcelFixture.bytes(body).length;
        JsonLimits enough = new JsonLimits(size, 3, 7, 1, 7, 5, 9);
        assertThat(refusal(new JsonLimits(size - 1, 3, 7, 1, 7, 5, 9), body))
                .isEqualTo("at most " + (size - 1) + " bytes");
        assertThat(refusal(new JsonLimits(size, 2, 7, 1, 7, 5, 9), body)).isEqualTo("at most 2 levels");
        assertThat(refusal(new JsonLimits(size, 3, 6, 1, 7, 5, 9), body)).isEqualTo("a text of at most 6 bytes");
        assertThat(refusal(new JsonLimits(size, 3, 7, 0, 7, 5, 9), body)).isEqualTo("a number of at most 0 characters");
        assertThat(refusal(new JsonLimits(size, 3, 7, 1, 6, 5, 9), body)).isEqualTo("a key of at most 6 bytes");
        assertThat(refusal(new JsonLimits(size, 3, 7, 1, 7, 4, 9), body)).isEqualTo("at most 4 objects and lists");
        assertThat(refusal(new JsonLimits(size, 3, 7, 1, 7, 5, 8), body)).isEqualTo("at most 8 values");
        assertThat(new JsonCodec(enough)
                        .read(ParcelFixture.PARCEL, ParcelFixture.bytes(body), null)
                        .value()
                        .code())
                .isEqualTo("A1");
        assertThat(JsonLimits.standard())
                .isEqualTo(new JsonLimits(16 << 20, 200, 8 << 20, 200, 10_000, 100_000, 1_000_000));
    }

    private static String refusal(JsonLimits limits, String body) {
        Throwable thrown =
                catchThrowable(() -> new JsonCodec(limits).read(ParcelFixture.PARCEL, ParcelFixture.bytes(body), null));
        return ((MalformedAnswerException) thrown).expected();
    }

    @Test
    @Tag("LT-MSG-003")
    @DisplayName("Keys that are made to collide in Jackson's table of names are a malformed answer too, and soon")
    void collidingKeys() {
        byte[] body = CollidingKeys.body(20_000);

        Throwable jackson = catchThrowable(() -> new ObjectMapper().readTree(body));
        Throwable ours = catchThrowable(() -> ParcelFixture.CODEC.read(ParcelFixture.PARCEL, body, "call-7"));

        assertThat(jackson).as("positive control: they do collide").isNotNull();
        assertThat(ours).isInstanceOf(MalformedAnswerException.class).hasNoCause();
        assertThat(ours.getMessage()).hasSizeLessThan(200);
        assertThat(new String(body, StandardCharsets.US_ASCII)).startsWith("{\"Ma\":\"A1\",\"");
    }

    @Test
    @Tag("LT-MSG-003")
    @DisplayName("They leave nothing behind: a body with some of them is still read afterwards")
    void afterCollidingKeys() {
        byte[] crowd = CollidingKeys.body(20_000);
        catchThrowable(() -> ParcelFixture.CODEC.read(ParcelFixture.PARCEL, crowd, null));

        ReadResult<Parcel> read =
                ParcelFixture.CODEC.read(ParcelFixture.PARCEL, CollidingKeys.body(30_000, 30_100), null);

        assertThat(read.value().extras().unknown()).hasSize(100);
    }
}
