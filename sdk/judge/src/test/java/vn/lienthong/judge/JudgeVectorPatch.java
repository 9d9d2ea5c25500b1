package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Creates the rejected twin of an accepted message with one operation of RFC 6902, or one on its bytes. */
final class JudgeVectorPatch {
    private static final int MEGABYTE = 1024 * 1024;

    private JudgeVectorPatch() {}

    /** Applies one add, remove or replace. An operation that cannot be applied fails the test. */
    static byte[] schema(byte[] accepted, JsonNode operation) {
        JsonNode tree = JudgeVectors.tree(accepted);
        JsonPointer path = JsonPointer.compile(operation.path("path").asText());
        String op = operation.path("op").asText();
        if (path.matches()) {
            assertThat(op).isEqualTo("replace");
            return JudgeVectors.bytes(value(operation));
        }
        JsonNode parent = tree.at(path.head());
        String last = path.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            inObject(object, last, op, operation);
        } else if (parent instanceof ArrayNode list) {
            inList(list, last, op, operation);
        } else {
            throw new AssertionError("nothing to patch at " + path);
        }
        return JudgeVectors.bytes(tree);
    }

    private static void inObject(ObjectNode object, String name, String op, JsonNode operation) {
        assertThat(object.has(name)).as("%s of %s", op, name).isEqualTo(!op.equals("add"));
        switch (op) {
            case "add", "replace" -> object.set(name, value(operation));
            case "remove" -> object.remove(name);
            default -> throw new AssertionError("unknown operation " + op);
        }
    }

    private static void inList(ArrayNode list, String place, String op, JsonNode operation) {
        int index = place.equals("-") ? list.size() : Integer.parseInt(place);
        assertThat(index).isLessThanOrEqualTo(op.equals("add") ? list.size() : list.size() - 1);
        switch (op) {
            case "add" -> list.insert(index, value(operation));
            case "replace" -> list.set(index, value(operation));
            case "remove" -> list.remove(index);
            default -> throw new AssertionError("unknown operation " + op);
        }
    }

    private static JsonNode value(JsonNode operation) {
        assertThat(operation.has("value")).as("a value").isTrue();
        return operation.get("value");
    }

    /** Applies one operation to the bytes. */
    static byte[] raw(byte[] accepted, JsonNode operation) {
        String text = new String(accepted, StandardCharsets.UTF_8).strip();
        return switch (operation.path("op").asText()) {
            case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "bad-utf8" -> badUtf8(text);
            case "duplicate-key" ->
                duplicate(text, JsonPointer.compile(operation.path("path").asText()));
            case "depth" -> replaceLast(text, ",\"x\":" + "[".repeat(201) + "]".repeat(201) + "}");
            case "number" -> replaceLast(text, ",\"x\":" + "1".repeat(201) + "}");
            case "text" -> replaceLast(text, ",\"x\":\"" + "x".repeat(8 * MEGABYTE + 1) + "\"}");
            case "name" -> replaceLast(text, ",\"" + "x".repeat(10_001) + "\":\"\"}");
            case "values" -> replaceLast(text, ",\"x\":[" + "1,".repeat(2_000_000) + "1]}");
            case "body" -> bytes(text + " ".repeat(16 * MEGABYTE + 1 - bytes(text).length));
            case "truncate" -> Arrays.copyOf(bytes(text), bytes(text).length - 1);
            default -> throw new AssertionError("unknown operation " + operation);
        };
    }

    /** Returns the rule that must reject the twin. */
    static String rawRule(JsonNode operation) {
        return switch (operation.path("op").asText()) {
            case "bad-utf8" -> "utf8";
            case "truncate" -> "syntax";
            case "number", "text", "name", "values", "body" -> "size";
            default -> operation.path("op").asText();
        };
    }

    private static byte[] badUtf8(String text) {
        byte[] body = bytes(text);
        int colon = text.indexOf(":");
        int quote = text.indexOf('"', colon);
        assertThat(text.substring(0, quote)).isASCII();
        byte[] twin = new byte[body.length + 1];
        System.arraycopy(body, 0, twin, 0, quote + 1);
        twin[quote + 1] = (byte) 0xFF;
        System.arraycopy(body, quote + 1, twin, quote + 2, body.length - quote - 1);
        return twin;
    }

    private static byte[] duplicate(String text, JsonPointer path) {
        JsonNode tree = JudgeVectors.tree(bytes(text));
        String name = path.last().getMatchingProperty();
        ObjectNode object = (ObjectNode) tree.at(path.head());
        assertThat(object.has(name)).as("%s in the accepted message", path).isTrue();
        String stand = "stand-in for the twin";
        object.set(stand, object.get(name));
        String doubled = new String(JudgeVectors.bytes(tree), StandardCharsets.UTF_8);
        return bytes(doubled.replace("\"" + stand + "\"", "\"" + name + "\""));
    }

    private static byte[] replaceLast(String text, String end) {
        assertThat(text).startsWith("{").endsWith("}").contains(":");
        return bytes(text.substring(0, text.length() - 1) + end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
