package vn.lienthong.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a message in a form that knows no JSON library. Its text form shows kinds and counts, never content. */
public sealed interface JsonValue {
    /** A text. */
    record StringValue(String value) implements JsonValue {
        @Override
        public String toString() {
            return "text(" + value.length() + ")";
        }
    }

    /** A number as it was written: {@code 1.50} stays {@code 1.50}. */
    record NumberValue(String digits) implements JsonValue {
        @Override
        public String toString() {
            return "number(" + digits.length() + ")";
        }
    }

    /** A truth value. */
    record BooleanValue(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return "truth value";
        }
    }

    /** The null of a message. */
    enum NullValue implements JsonValue {
        NULL
    }

    /** A list. */
    record ArrayValue(List<JsonValue> list) implements JsonValue {
        public ArrayValue {
            list = List.copyOf(list);
        }

        @Override
        public String toString() {
            return "list(" + list.size() + ")";
        }
    }

    /** An object; the order of keys is kept and is no part of equality. */
    record ObjectValue(Map<String, JsonValue> map) implements JsonValue {
        public ObjectValue {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public String toString() {
            return "object(" + map.size() + ")";
        }
    }
}
