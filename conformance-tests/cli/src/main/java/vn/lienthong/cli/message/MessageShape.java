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
 * By what a message is known, from its schema.
 *
 * @param message its name
 * @param service the service that it names; empty when it names none
 * @param required keys without which it is none
 * @param keys keys that it knows at its top
 * @param row keys that its schema knows in a row of its result; empty when it has none
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

    /** Whether at least three quarters of these keys are its own. */
    boolean knowsMostOf(Set<String> others) {
        return 4 * others.stream().filter(keys::contains).count() >= 3L * others.size();
    }

    /**
     * How like its row these keys are: first how many of them it knows, then how few it has beyond them; 0 is not at all, or by
     * one key of several, which may be anybody's.
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
