package vn.lienthong.signature.remote.internal.signing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.value.JsonValue;

/** A builder of a request body; keys have the order in which they were added. */
final class JsonBodyBuilder {
    private final Map<String, JsonValue> map = new LinkedHashMap<>();

    JsonBodyBuilder text(String key, String value) {
        map.put(key, new JsonValue.StringValue(value));
        return this;
    }

    JsonBodyBuilder number(String key, int value) {
        map.put(key, new JsonValue.NumberValue(Integer.toString(value)));
        return this;
    }

    JsonBodyBuilder flag(String key, boolean value) {
        map.put(key, new JsonValue.BooleanValue(value));
        return this;
    }

    /** Adds a list of one text. */
    JsonBodyBuilder oneText(String key, String value) {
        map.put(key, new JsonValue.ArrayValue(List.of(new JsonValue.StringValue(value))));
        return this;
    }

    /** Adds a list of one object. */
    JsonBodyBuilder one(String key, JsonBodyBuilder value) {
        map.put(key, new JsonValue.ArrayValue(List.of(value.tree())));
        return this;
    }

    private JsonValue tree() {
        return new JsonValue.ObjectValue(map);
    }

    byte[] body() {
        return JsonCodec.standard().write(tree());
    }

    @Override
    public String toString() {
        return "JsonBodyBuilder" + map.keySet();
    }
}
