package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortalVectorsTest {
    @Test
    @DisplayName("Compared trees distinguish the lexemes of numbers, and nothing rewrites them")
    void lexemes() {
        JsonNode tree = tree("{\"a\":[1.50],\"b\":\"1.50\"}");
        assertThat(PortalVectors.same(tree, tree("{\"b\":\"1.50\",\"a\":[1.50]}")))
                .isTrue();
        assertThat(PortalVectors.same(tree, tree("{\"a\":[1.5],\"b\":\"1.50\"}")))
                .isFalse();
        assertThat(PortalVectors.same(tree, tree("{\"a\":[1.50],\"b\":1.50}"))).isFalse();
        assertThat(PortalVectors.same(tree, tree("{\"a\":[1.50]}"))).isFalse();
        assertThat(PortalVectors.bytes(tree("[1.50,1E+30]"))).asString().isEqualTo("[1.50,1E+30]");
    }

    private static JsonNode tree(String json) {
        return PortalVectors.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
