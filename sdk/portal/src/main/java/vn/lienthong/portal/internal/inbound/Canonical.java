package vn.lienthong.portal.internal.inbound;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.error.Tree;

/** SHA-256 of JSON trees: equal for two that differ in the order of keys and in white space only (LT-IN-002). */
public final class Canonical {
    private static final int MALFORMED = 400;

    private final MessageDigest digest = sha256();

    private Canonical() {}

    /** The digest of a tree in hexadecimal. */
    public static String of(Tree tree) {
        Canonical canonical = new Canonical();
        canonical.add(tree);
        return HexFormat.of().formatHex(canonical.digest.digest());
    }

    /** The digest of texts in their order. */
    public static String of(List<String> texts) {
        List<Tree> trees = new ArrayList<>();
        texts.forEach(text -> trees.add(new Tree.Text(text)));
        return of(new Tree.Items(trees));
    }

    /** SHA-256, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Tree tree) {
        if (tree instanceof Tree.Text text) {
            add('s', text.value());
        } else if (tree instanceof Tree.Lexeme number) {
            add('n', number.digits());
        } else if (tree instanceof Tree.Flag flag) {
            add('f', Boolean.toString(flag.value()));
        } else if (tree instanceof Tree.Items items) {
            add('l', Integer.toString(items.list().size()));
            items.list().forEach(this::add);
        } else if (tree instanceof Tree.Fields fields) {
            Map<String, Tree> sorted = new TreeMap<>(fields.map());
            add('o', Integer.toString(sorted.size()));
            sorted.forEach((key, value) -> {
                add('k', key);
                add(value);
            });
        } else {
            add('0', "");
        }
    }

    /** The length goes before the text, so that no text can look like two. */
    private void add(char kind, String text) {
        ByteBuffer bytes = utf8(text);
        digest.update((byte) kind);
        digest.update(
                ByteBuffer.allocate(Integer.BYTES).putInt(bytes.remaining()).flip());
        digest.update(bytes);
    }

    /** Half of a surrogate pair is no character: as bytes it would be the same as any other half, and as "?". */
    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw Refusal.http(MALFORMED, "inbound.malformed");
        }
    }
}
