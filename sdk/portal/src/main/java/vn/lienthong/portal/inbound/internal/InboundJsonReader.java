package vn.lienthong.portal.inbound.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Money;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/**
 * Reader for the members of an object. A wrong type rejects the message and names the key; members that were not
 * read are kept. A blank value is treated as missing.
 */
final class InboundJsonReader {
    private final Map<String, JsonValue> fields;
    private final Set<String> asked = new HashSet<>();

    InboundJsonReader(Map<String, JsonValue> fields) {
        this.fields = fields;
    }

    /** Returns a reader for a tree that must be an object. */
    static InboundJsonReader of(JsonValue tree) {
        if (tree instanceof JsonValue.ObjectValue object) {
            return new InboundJsonReader(object.members());
        }
        throw RequestRejectedException.of("inbound.not-an-object");
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    @Nullable
    String text(String key) {
        JsonValue tree = ask(key);
        if (tree instanceof JsonValue.StringValue text) {
            return text.value().isBlank() ? null : text.value();
        } else if (tree instanceof JsonValue.NumberValue number) {
            return number.lexeme();
        } else if (tree instanceof JsonValue.NullValue) {
            return null;
        }
        throw wrong(key);
    }

    /**
     * Returns the placeholder of a file, or null if the member is missing or null. Files are extracted only from
     * strings, so any other type is rejected, including numbers.
     */
    @Nullable
    String place(String key) {
        if (fields.get(key) instanceof JsonValue.NumberValue) {
            throw wrong(key);
        }
        return text(key);
    }

    String required(String key) {
        return present(key, text(key));
    }

    <V> @Nullable V as(String key, Function<String, V> type) {
        String text = text(key);
        return text == null ? null : type.apply(text);
    }

    <V> V required(String key, Function<String, V> type) {
        return type.apply(required(key));
    }

    /** Reads a time in the format {@code yyyyMMddHHmmss} at +07:00. */
    @Nullable
    OffsetDateTime time(String key) {
        String text = text(key);
        return text == null ? null : InboundFormats.time(text).orElseThrow(() -> wrong(key));
    }

    OffsetDateTime requiredTime(String key) {
        return present(key, time(key));
    }

    Money requiredMoney(String key) {
        return InboundFormats.money(required(key)).orElseThrow(() -> RequestRejectedException.of("inbound.money", key));
    }

    InboundJsonReader object(String key) {
        JsonValue tree = ask(key);
        if (tree instanceof JsonValue.NullValue) {
            return new InboundJsonReader(Map.of());
        }
        return tree instanceof JsonValue.ObjectValue object ? new InboundJsonReader(object.members()) : failWrong(key);
    }

    InboundJsonReader requiredObject(String key) {
        return ask(key) instanceof JsonValue.NullValue ? failMissing(key) : object(key);
    }

    List<InboundJsonReader> list(String key) {
        JsonValue tree = ask(key);
        if (tree instanceof JsonValue.NullValue) {
            return List.of();
        } else if (!(tree instanceof JsonValue.ArrayValue)) {
            throw wrong(key);
        }
        List<InboundJsonReader> rows = new ArrayList<>();
        for (JsonValue item : ((JsonValue.ArrayValue) tree).elements()) {
            rows.add(
                    item instanceof JsonValue.ObjectValue object
                            ? new InboundJsonReader(object.members())
                            : failWrong(key));
        }
        return rows;
    }

    /** Returns the members that were not read. */
    Extras rest(String origin) {
        Map<String, JsonValue> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(asked);
        return Extras.of(origin, rest, Map.of());
    }

    private JsonValue ask(String key) {
        asked.add(key);
        return fields.getOrDefault(key, JsonValue.NullValue.NULL);
    }

    private static <V> V present(String key, @Nullable V value) {
        if (value == null) {
            throw RequestRejectedException.of("inbound.missing", key);
        }
        return value;
    }

    private static RequestRejectedException wrong(String key) {
        return RequestRejectedException.of("inbound.wrong", key);
    }

    private static InboundJsonReader failWrong(String key) {
        throw wrong(key);
    }

    private static InboundJsonReader failMissing(String key) {
        throw RequestRejectedException.of("inbound.missing", key);
    }
}
