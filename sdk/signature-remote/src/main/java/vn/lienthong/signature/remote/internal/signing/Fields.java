package vn.lienthong.signature.remote.internal.signing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;

/** The body of a request, its keys in the order in which they are put. */
final class Fields {
    private final Map<String, Tree> map = new LinkedHashMap<>();

    Fields text(String key, String value) {
        map.put(key, new Tree.Text(value));
        return this;
    }

    Fields number(String key, int value) {
        map.put(key, new Tree.Lexeme(Integer.toString(value)));
        return this;
    }

    Fields flag(String key, boolean value) {
        map.put(key, new Tree.Flag(value));
        return this;
    }

    /** A list of one text. */
    Fields oneText(String key, String value) {
        map.put(key, new Tree.Items(List.of(new Tree.Text(value))));
        return this;
    }

    /** A list of one object. */
    Fields one(String key, Fields value) {
        map.put(key, new Tree.Items(List.of(value.tree())));
        return this;
    }

    private Tree tree() {
        return new Tree.Fields(map);
    }

    byte[] body() {
        return JsonCodec.standard().write(tree());
    }

    @Override
    public String toString() {
        return "Fields" + map.keySet();
    }
}
