package vn.lienthong.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value, independent of any JSON library. {@code toString} shows types and counts, never content. */
public sealed interface JsonValue {
    /** A string. */
    record StringValue(String value) implements JsonValue {
        @Override
        public String toString() {
            return "text(" + value.length() + ")";
        }
    }

    /** A number as it was written: {@code 1.50} stays {@code 1.50}. */
    record NumberValue(String lexeme) implements JsonValue {
        @Override
        public String toString() {
            return "number(" + lexeme.length() + ")";
        }
    }

    /** A boolean. */
    record BooleanValue(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return "truth value";
        }
    }

    /** The JSON null. */
    enum NullValue implements JsonValue {
        NULL
    }

    /** An array. */
    record ArrayValue(List<JsonValue> elements) implements JsonValue {
        public ArrayValue {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return "list(" + elements.size() + ")";
        }
    }

    /** An object. The order of keys is preserved but is not part of equality. */
    record ObjectValue(Map<String, JsonValue> members) implements JsonValue {
        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String toString() {
            return "object(" + members.size() + ")";
        }
    }
}
