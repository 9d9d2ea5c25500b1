package vn.lienthong.signature.remote.internal.signing;

import java.util.List;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;

/** Reads of an answer what stands at a place; a number means the same as its digits in a text. */
final class Node {
    private final Tree tree;
    private final String id;

    private Node(Tree tree, String id) {
        this.tree = tree;
        this.id = id;
    }

    static Node of(byte[] body, String correlationId) {
        return new Node(JsonCodec.standard().readTree(body, correlationId).value(), correlationId);
    }

    /** What stands under a key; nothing where it does not stand. */
    Node at(String key) {
        Tree below = tree instanceof Tree.Fields fields ? fields.map().get(key) : null;
        return new Node(below == null ? Tree.Null.NULL : below, id);
    }

    /** The text or number, or "". */
    String text() {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        return tree instanceof Tree.Lexeme number ? number.digits() : "";
    }

    String text(String key) {
        return at(key).text();
    }

    /** The text under a key, which must be there. */
    String must(String key) {
        String text = text(key);
        if (text.isBlank()) {
            throw new MalformedAnswerException("/" + key, "a value", "none", 0, id);
        }
        return text;
    }

    /** The elements of a list; none where it is none. */
    List<Node> items() {
        return tree instanceof Tree.Items items
                ? items.list().stream().map(item -> new Node(item, id)).toList()
                : List.of();
    }

    String id() {
        return id;
    }

    @Override
    public String toString() {
        return "Node[" + tree + "]";
    }
}
