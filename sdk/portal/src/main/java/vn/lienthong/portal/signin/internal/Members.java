package vn.lienthong.portal.signin.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Read;
import vn.lienthong.json.Shape;

/**
 * An object of which every member is looked up by its key.
 *
 * @param clear whether no key stands twice
 */
record Members(Map<String, Tree> map, boolean clear) {
    private static final ObjectTable<Extras, Extras[]> TABLE = ObjectTable.<Extras, Extras[]>of(
                    "sign-in",
                    new Shape<>(
                            () -> new Extras[] {Extras.NONE},
                            kept -> kept[0],
                            extras -> extras,
                            (kept, extras) -> kept[0] = extras))
            .build();

    /** Reads a body that is one object. @throws vn.lienthong.error.MalformedAnswerException if it is none */
    static Members read(byte[] body, @Nullable String correlationId) {
        Read<Extras> read = JsonCodec.standard().read(TABLE, body, correlationId);
        boolean clear = read.findings().stream()
                .noneMatch(finding -> finding.requirement().equals("LT-MSG-002"));
        return new Members(read.value().unknown(), clear);
    }

    /** The text or number of a key; null if it is blank, of another kind or not there. */
    @Nullable
    String text(String key) {
        Tree tree = map.get(key);
        String text = tree instanceof Tree.Text found
                ? found.value()
                : tree instanceof Tree.Lexeme number ? number.digits() : null;
        return text == null || text.isBlank() ? null : text;
    }

    /** A whole number of at most 12 digits; -1 if there is none. */
    long number(String key) {
        String text = text(key);
        return text != null && text.matches("[0-9]{1,12}") ? Long.parseLong(text) : -1;
    }

    /** The texts of a key that holds one or a list of them; empty if it holds anything else. */
    List<String> texts(String key) {
        Tree tree = map.get(key);
        if (tree instanceof Tree.Text one) {
            return List.of(one.value());
        } else if (tree instanceof Tree.Items items && items.list().stream().allMatch(Tree.Text.class::isInstance)) {
            return items.list().stream().map(item -> ((Tree.Text) item).value()).toList();
        }
        return List.of();
    }

    @Override
    public String toString() {
        return "Members[" + map.size() + "]";
    }
}
