package vn.lienthong.portal.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.lienthong.testing.SpecVectors;

/** The specification's vectors and schemas from the class path, as trees that preserve the text of numbers. */
public final class PortalVectors {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PortalVectors() {}

    /** Returns a file of the specification as a tree, such as {@code vectors/messages/login.request.json}. */
    public static JsonNode file(String name) {
        return tree(SpecVectors.bytes(name));
    }

    public static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether two trees are equal, except for the order of keys. The numbers 1.5 and 1.50 are different. */
    public static boolean same(JsonNode one, JsonNode other) {
        return one.equals((a, b) -> a.equals(b) && a.asText().equals(b.asText()) ? 0 : 1, other);
    }

    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
