package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Conversions between trees and bytes that the judge has accepted. */
final class JsonTrees {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonTrees() {}

    static JsonNode parseTree(byte[] judged) {
        try {
            return MAPPER.readTree(judged);
        } catch (IOException e) {
            throw new UncheckedIOException("the judge accepted what is not JSON", e);
        }
    }

    static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree cannot be written", e);
        }
    }
}
