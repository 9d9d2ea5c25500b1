package vn.lienthong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

@Tag("LT-MSG-003")
class JsonRowsAndTreeTest {
    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final ObjectMapping<String, List<String>> ROW = ObjectMapping.<String, List<String>>of(
                    "test/row", ModelBinding.withoutExtras(ArrayList::new, texts -> texts.get(0)))
            .presence(FieldPresence.MANDATORY)
            .text("a", "/a", text -> text, List::add)
            .build();

    @Test
    @DisplayName("A bare list is read row by row; a row without its key is passed over and found")
    void rows() {
        ReadResult<List<String>> read =
                CODEC.readRows(ROW, bytes("[{\"a\":\"1\"},{\"b\":2},{\"a\":\"3\",\"b\":[]}]"), "id");
        assertThat(read.value()).containsExactly("1", "3");
        assertThat(read.findings().withSeverity(Severity.FAIL)).hasSize(1);
        assertThat(CODEC.readRows(ROW, bytes("[]"), null).value()).isEmpty();
    }

    @Test
    @DisplayName("A bare text is read with its escapes")
    void text() {
        assertThat(CODEC.readTree(bytes(" \"a\\u002Bb\\/\" "), null).value())
                .isEqualTo(new JsonValue.StringValue("a+b/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "\"a\"", "null", "[1]", "[{\"a\":\"1\"}", "[]]", "[],[]", "[{\"a\":\"1\"}]x", "[[]]"})
    @DisplayName("A value that is not a list of objects is malformed and not quoted")
    void noRows(String body) {
        assertThatThrownBy(() -> CODEC.readRows(ROW, bytes(body), "id")).isInstanceOf(MalformedAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"a", "\"a\"\"b\"", "[", "{\"a\"}", "tru"})
    @DisplayName("What is not one whole value is malformed")
    void noTree(String body) {
        assertThatThrownBy(() -> CODEC.readTree(bytes(body), "id")).isInstanceOf(MalformedAnswerException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
