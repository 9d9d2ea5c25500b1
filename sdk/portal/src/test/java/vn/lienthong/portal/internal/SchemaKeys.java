package vn.lienthong.portal.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The keys of a schema of the specification with their levels. */
final class SchemaKeys {
    private final JsonNode root;
    private final boolean requiredOnly;
    private final Set<String> keys = new TreeSet<>();

    private SchemaKeys(JsonNode root, boolean requiredOnly) {
        this.root = root;
        this.requiredOnly = requiredOnly;
        walk("", root);
    }

    static Set<String> all(JsonNode schema) {
        return new SchemaKeys(schema, false).keys;
    }

    static Set<String> required(JsonNode schema) {
        return new SchemaKeys(schema, true).keys;
    }

    private void walk(String path, JsonNode schema) {
        JsonNode target = schema.has("$ref")
                ? root.at(JsonPointer.compile(schema.get("$ref").asText().substring(1)))
                : schema;
        if (requiredOnly) {
            target.path("required").forEach(key -> keys.add(path + "/" + key.asText()));
        }
        target.path("properties").properties().forEach(property -> {
            if (!requiredOnly) {
                keys.add(path + "/" + property.getKey());
            }
            walk(path + "/" + property.getKey(), property.getValue());
        });
        if (target.has("items")) {
            walk(path + "/*", target.get("items"));
        }
    }
}
