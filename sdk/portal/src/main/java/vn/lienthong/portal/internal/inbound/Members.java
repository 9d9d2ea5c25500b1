package vn.lienthong.portal.internal.inbound;

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
import vn.lienthong.error.Extras;
import vn.lienthong.error.Tree;

/**
 * The members of an object, read one by one: a wrong type refuses the message with the name of the key, and what nobody asked
 * for is kept. Blank is the same as missing.
 */
final class Members {
    private final Map<String, Tree> fields;
    private final Set<String> asked = new HashSet<>();

    Members(Map<String, Tree> fields) {
        this.fields = fields;
    }

    /** The members of a tree that must be an object. */
    static Members of(Tree tree) {
        if (tree instanceof Tree.Fields object) {
            return new Members(object.map());
        }
        throw Refusal.of("inbound.not-an-object");
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    @Nullable
    String text(String key) {
        Tree tree = ask(key);
        if (tree instanceof Tree.Text text) {
            return text.value().isBlank() ? null : text.value();
        } else if (tree instanceof Tree.Lexeme number) {
            return number.digits();
        } else if (tree instanceof Tree.Null) {
            return null;
        }
        throw wrong(key);
    }

    /** What stands in a file's place: only texts are taken out of a body, so nothing else may stand there. */
    @Nullable
    String place(String key) {
        if (fields.get(key) instanceof Tree.Lexeme) {
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

    /** {@code yyyyMMddHHmmss} at +07:00. */
    @Nullable
    OffsetDateTime time(String key) {
        String text = text(key);
        return text == null ? null : Forms.time(text).orElseThrow(() -> wrong(key));
    }

    OffsetDateTime requiredTime(String key) {
        return present(key, time(key));
    }

    Money requiredMoney(String key) {
        return Forms.money(required(key)).orElseThrow(() -> Refusal.of("inbound.money", key));
    }

    Members object(String key) {
        Tree tree = ask(key);
        if (tree instanceof Tree.Null) {
            return new Members(Map.of());
        }
        return tree instanceof Tree.Fields object ? new Members(object.map()) : failWrong(key);
    }

    Members requiredObject(String key) {
        return ask(key) instanceof Tree.Null ? failMissing(key) : object(key);
    }

    List<Members> list(String key) {
        Tree tree = ask(key);
        if (tree instanceof Tree.Null) {
            return List.of();
        } else if (!(tree instanceof Tree.Items)) {
            throw wrong(key);
        }
        List<Members> rows = new ArrayList<>();
        for (Tree item : ((Tree.Items) tree).list()) {
            rows.add(item instanceof Tree.Fields object ? new Members(object.map()) : failWrong(key));
        }
        return rows;
    }

    /** What nobody asked for. */
    Extras rest(String origin) {
        Map<String, Tree> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(asked);
        return Extras.of(origin, rest, Map.of());
    }

    private Tree ask(String key) {
        asked.add(key);
        return fields.getOrDefault(key, Tree.Null.NULL);
    }

    private static <V> V present(String key, @Nullable V value) {
        if (value == null) {
            throw Refusal.of("inbound.missing", key);
        }
        return value;
    }

    private static Refusal wrong(String key) {
        return Refusal.of("inbound.wrong", key);
    }

    private static Members failWrong(String key) {
        throw wrong(key);
    }

    private static Members failMissing(String key) {
        throw Refusal.of("inbound.missing", key);
    }
}
