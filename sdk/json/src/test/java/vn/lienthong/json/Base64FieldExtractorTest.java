package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.MalformedAnswerException;

@Tag("LT-IN-015")
class Base64FieldExtractorTest {
    private static final JsonLimits LIMITS =
            JsonLimits.standard().toBuilder().bodyBytes(100_000).depth(10).build();

    private final Base64FieldExtractor extractor =
            new Base64FieldExtractor(Set.of("/file", "/files/*/content"), LIMITS, 1_000_000);
    private final List<String> extractedTexts = new ArrayList<>();

    private String storeContent(Base64FieldExtractor.ExtractedContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        extractedTexts.add(out.toString(StandardCharsets.UTF_8));
        return "#" + extractedTexts.size();
    }

    private String extract(InputStream body) throws IOException {
        return new String(extractor.copy(body, this::storeContent), StandardCharsets.UTF_8);
    }

    private String extract(String body) throws IOException {
        return extract(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("Texts at the given places are decoded and replaced, and all else is copied unchanged")
    void copies() throws IOException {
        String slim = extract(
                "{\"a\": 1.50, \"file\":\"w6AK\", \"files\":[{\"content\":\"\\u0059Q==\",\"file\":\"YQ==\"},{\"content\":\"\"}],"
                        + "\"n\":[null,true,1e400,\"\\u00e0\"]}");
        assertThat(slim)
                .isEqualTo(
                        "{\"a\":1.50,\"file\":\"#1\",\"files\":[{\"content\":\"#2\",\"file\":\"YQ==\"},{\"content\":\"#3\"}],"
                                + "\"n\":[null,true,1e400,\"à\"]}");
        assertThat(extractedTexts).containsExactly("à\n", "a", "");
    }

    @Test
    @DisplayName("A place is recognised in any escaping of its name, and a name with a slash is not a path")
    void places() throws IOException {
        assertThat(extract("{\"f\\u0069le\":\"YQ==\",\"files/*/content\":\"YQ==\"}"))
                .isEqualTo("{\"file\":\"#1\",\"files/*/content\":\"YQ==\"}");
    }

    @Test
    @DisplayName("Pieces of any size, down to single bytes, come to the same")
    void dribbles() throws IOException {
        byte[] body = "{\"file\":\"w6DDoMOg\",\"b\":\"ạ𝄞\"}".getBytes(StandardCharsets.UTF_8);
        InputStream single = new ByteArrayInputStream(body) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, 1);
            }
        };
        assertThat(extract(single))
                .isIn("{\"file\":\"#1\",\"b\":\"ạ𝄞\"}", "{\"file\":\"#1\",\"b\":\"ạ\\uD834\\uDD1E\"}");
        assertThat(extractedTexts).containsExactly("ààà");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"file\":\"YQ==",
                "{\"file\":\"YQ\"}",
                "{\"file\":\"CANARY!\"}",
                "{\"file\":\"data:a;base64,YQ==\"}",
                "{\"a\":CANARY}",
                "{}{}",
                "[[[[[[[[[[[[]]]]]]]]]]]]",
                "\uFEFF{}",
                "{\"a\":\"\0\"}"
            })
    @DisplayName("What is cut, no base64, no JSON, too deep or marked is refused and not quoted")
    void refused(String body) {
        assertThatThrownBy(() -> extract(body))
                .isInstanceOf(MalformedAnswerException.class)
                .hasNoCause()
                .hasMessageNotContaining("CANARY");
    }

    @Test
    @DisplayName("Other encodings, broken UTF-8 and bodies beyond either bound are refused")
    void bytes() {
        String body = "{\"a\":\"x\"}";
        for (byte[] bytes : List.of(
                body.getBytes(StandardCharsets.UTF_16LE),
                body.getBytes(StandardCharsets.UTF_16BE),
                body.getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {'"', (byte) 0xC3},
                ("{\"a\":\"" + "x".repeat(100_001) + "\"}").getBytes(StandardCharsets.UTF_8),
                ("{\"file\":\"" + "QUFB".repeat(250_001) + "\"}").getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> extract(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(MalformedAnswerException.class);
        }
    }

    @Test
    @DisplayName("A failure of the store is not reported as a fault of the body")
    void store() {
        InputStream body = new ByteArrayInputStream("{\"file\":\"YQ==\"}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> extractor.copy(body, content -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }
}
