package vn.lienthong.cli.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The features of a message, read from its schema.
 *
 * @param message name of the message
 * @param service service that the message names; empty if none
 * @param required required keys
 * @param keys keys that the schema defines at the top level
 * @param row keys that the schema defines in a row of the result; empty if there is no result
 */
record MessageShape(String message, String service, Set<String> required, Set<String> keys, Set<String> row) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static MessageShape read(String message) {
        String resource = "/vn/lienthong/spec/schemas/" + message + ".json";
        try (InputStream in = Objects.requireNonNull(MessageShape.class.getResourceAsStream(resource), resource)) {
            JsonNode schema = JSON.readTree(in);
            Set<String> required = new TreeSet<>();
            schema.path("required").forEach(key -> required.add(key.asText()));
            Set<String> keys = new TreeSet<>();
            schema.path("properties").fieldNames().forEachRemaining(keys::add);
            String service = schema.at("/properties/service/const").asText();
            return new MessageShape(message, service, required, keys, readRowKeys(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAnswer() {
        return message.endsWith(".answer");
    }

    /** Returns whether the schema defines at least three quarters of these keys. */
    boolean knowsMostOf(Set<String> others) {
        return 4 * others.stream().filter(keys::contains).count() >= 3L * others.size();
    }

    /**
     * Returns the similarity of these keys to the row: first the number of common keys, then fewer additional keys.
     * Returns 0 without common keys, or with one common key among several, which is too unspecific.
     */
    double similarity(Set<String> keys) {
        double shared = keys.stream().filter(row::contains).count();
        return keys.isEmpty() || row.isEmpty() || shared < Math.min(2, keys.size())
                ? 0
                : shared / keys.size() + shared / row.size() / 1000;
    }

    private static Set<String> readRowKeys(JsonNode schema) {
        JsonNode result = schema.at("/then/properties/result");
        JsonNode list = result.has("items") ? result : result.at("/properties/data");
        JsonNode row = list.path("items");
        if (row.has("$ref")) {
            row = schema.at(row.path("$ref").asText().substring(1));
        }
        Set<String> keys = new TreeSet<>();
        row.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
