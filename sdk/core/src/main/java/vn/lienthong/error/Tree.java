package vn.lienthong.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a message in a form that knows no JSON library. Its text form shows kinds and counts, never content. */
public sealed interface Tree {
    /** A text. */
    record Text(String value) implements Tree {
        @Override
        public String toString() {
            return "text(" + value.length() + ")";
        }
    }

    /** A number as it was written: {@code 1.50} stays {@code 1.50}. */
    record Lexeme(String digits) implements Tree {
        @Override
        public String toString() {
            return "number(" + digits.length() + ")";
        }
    }

    /** A truth value. */
    record Flag(boolean value) implements Tree {
        @Override
        public String toString() {
            return "truth value";
        }
    }

    /** The null of a message. */
    enum Null implements Tree {
        NULL
    }

    /** A list. */
    record Items(List<Tree> list) implements Tree {
        public Items {
            list = List.copyOf(list);
        }

        @Override
        public String toString() {
            return "list(" + list.size() + ")";
        }
    }

    /** An object; the order of keys is kept and is no part of equality. */
    record Fields(Map<String, Tree> map) implements Tree {
        public Fields {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public String toString() {
            return "object(" + map.size() + ")";
        }
    }
}
