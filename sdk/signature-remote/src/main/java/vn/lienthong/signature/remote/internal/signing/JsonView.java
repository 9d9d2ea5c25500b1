package vn.lienthong.signature.remote.internal.signing;

import java.util.List;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.value.JsonValue;

/** A view of a JSON answer that returns values by key; a number is equivalent to a string of its digits. */
final class JsonView {
    private final JsonValue tree;
    private final String id;

    private JsonView(JsonValue tree, String id) {
        this.tree = tree;
        this.id = id;
    }

    static JsonView of(byte[] body, String correlationId) {
        return new JsonView(JsonCodec.standard().readTree(body, correlationId).value(), correlationId);
    }

    /** Returns the value of a key; a JSON null if it is missing. */
    JsonView at(String key) {
        JsonValue below =
                tree instanceof JsonValue.ObjectValue fields ? fields.members().get(key) : null;
        return new JsonView(below == null ? JsonValue.NullValue.NULL : below, id);
    }

    /** Returns the text or number; "" for any other value. */
    String text() {
        if (tree instanceof JsonValue.StringValue text) {
            return text.value();
        }
        return tree instanceof JsonValue.NumberValue number ? number.lexeme() : "";
    }

    String text(String key) {
        return at(key).text();
    }

    /**
     * Returns the text of a required key.
     *
     * @throws MalformedAnswerException if it is missing or blank
     */
    String must(String key) {
        String text = text(key);
        if (text.isBlank()) {
            throw new MalformedAnswerException("/" + key, "a value", "none", 0, id);
        }
        return text;
    }

    /** Returns the elements of a list; empty if the value is not a list. */
    List<JsonView> items() {
        return tree instanceof JsonValue.ArrayValue items
                ? items.elements().stream().map(item -> new JsonView(item, id)).toList()
                : List.of();
    }

    String id() {
        return id;
    }

    @Override
    public String toString() {
        return "JsonView[" + tree + "]";
    }
}
