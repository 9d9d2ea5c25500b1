package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation of RFC 6902. An operation that cannot be applied fails the test. */
public final class PortalVectorPatch {
    private PortalVectorPatch() {}

    /** Returns the twin of a tree. */
    public static JsonNode apply(JsonNode tree, JsonNode operation) {
        JsonNode twin = tree.deepCopy();
        JsonPointer path = JsonPointer.compile(operation.path("path").asText());
        JsonNode holder = twin.at(path.head());
        String op = operation.path("op").asText();
        boolean valued = operation.has("value");
        assertThat(valued).as("a value for %s", op).isNotEqualTo(op.equals("remove"));
        boolean there = !twin.at(path).isMissingNode();
        if (op.equals("add") && holder instanceof ArrayNode list) {
            String place = path.last().getMatchingProperty();
            list.insert(place.equals("-") ? list.size() : Integer.parseInt(place), operation.get("value"));
            return twin;
        }
        assertThat(there).as("%s at %s", op, path).isEqualTo(!op.equals("add"));
        if (holder instanceof ObjectNode object) {
            inObject(object, path.last().getMatchingProperty(), op, operation);
        } else {
            inList((ArrayNode) holder, path.last().getMatchingIndex(), op, operation);
        }
        return twin;
    }

    private static void inObject(ObjectNode object, String key, String op, JsonNode operation) {
        switch (op) {
            case "add", "replace" -> object.set(key, operation.get("value"));
            case "remove" -> object.remove(key);
            default -> throw new AssertionError("unknown operation " + op);
        }
    }

    private static void inList(ArrayNode list, int place, String op, JsonNode operation) {
        switch (op) {
            case "replace" -> list.set(place, operation.get("value"));
            case "remove" -> list.remove(place);
            default -> throw new AssertionError("unknown operation " + op);
        }
    }
}
