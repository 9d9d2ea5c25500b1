package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test
    @DisplayName("Trees that are compared here tell the lexemes of numbers apart, and nothing rewrites them")
    void lexemes() {
        JsonNode tree = tree("{\"a\":[1.50],\"b\":\"1.50\"}");
        assertThat(Vectors.same(tree, tree("{\"b\":\"1.50\",\"a\":[1.50]}"))).isTrue();
        assertThat(Vectors.same(tree, tree("{\"a\":[1.5],\"b\":\"1.50\"}"))).isFalse();
        assertThat(Vectors.same(tree, tree("{\"a\":[1.50],\"b\":1.50}"))).isFalse();
        assertThat(Vectors.same(tree, tree("{\"a\":[1.50]}"))).isFalse();
        assertThat(Vectors.bytes(tree("[1.50,1E+30]"))).asString().isEqualTo("[1.50,1E+30]");
    }

    private static JsonNode tree(String json) {
        return Vectors.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
