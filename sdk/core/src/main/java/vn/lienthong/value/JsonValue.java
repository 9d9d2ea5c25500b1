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
    record NumberValue(String lexeme) implements JsonValue {
        @Override
        public String toString() {
            return "number(" + lexeme.length() + ")";
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
    record ArrayValue(List<JsonValue> elements) implements JsonValue {
        public ArrayValue {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return "list(" + elements.size() + ")";
        }
    }

    /** An object; the order of keys is kept and is no part of equality. */
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
