package vn.lienthong.portal.inbound.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.value.Digests;
import vn.lienthong.value.JsonValue;

/**
 * SHA-256 digests of JSON trees. Trees that differ only in the order of keys and in white space have equal digests
 * (LT-IN-002).
 */
public final class JsonTreeDigest {
    private static final int MALFORMED = 400;

    private final MessageDigest digest = Digests.sha256();

    private JsonTreeDigest() {}

    /** Returns the digest of a tree in hexadecimal. */
    public static String of(JsonValue tree) {
        JsonTreeDigest canonical = new JsonTreeDigest();
        canonical.add(tree);
        return HexFormat.of().formatHex(canonical.digest.digest());
    }

    /** Returns the digest of texts in order. */
    public static String of(List<String> texts) {
        List<JsonValue> trees = new ArrayList<>();
        texts.forEach(text -> trees.add(new JsonValue.StringValue(text)));
        return of(new JsonValue.ArrayValue(trees));
    }

    private void add(JsonValue tree) {
        if (tree instanceof JsonValue.StringValue text) {
            add('s', text.value());
        } else if (tree instanceof JsonValue.NumberValue number) {
            add('n', number.lexeme());
        } else if (tree instanceof JsonValue.BooleanValue flag) {
            add('f', Boolean.toString(flag.value()));
        } else if (tree instanceof JsonValue.ArrayValue items) {
            add('l', Integer.toString(items.elements().size()));
            items.elements().forEach(this::add);
        } else if (tree instanceof JsonValue.ObjectValue fields) {
            Map<String, JsonValue> sorted = new TreeMap<>(fields.members());
            add('o', Integer.toString(sorted.size()));
            sorted.forEach((key, value) -> {
                add('k', key);
                add(value);
            });
        } else {
            add('0', "");
        }
    }

    /** The length is written before the text, so that different inputs cannot produce the same bytes. */
    private void add(char kind, String text) {
        ByteBuffer bytes = utf8(text);
        digest.update((byte) kind);
        digest.update(
                ByteBuffer.allocate(Integer.BYTES).putInt(bytes.remaining()).flip());
        digest.update(bytes);
    }

    /** Rejects unpaired surrogates, because UTF-8 would replace each of them with "?". */
    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw RequestRejectedException.http(MALFORMED, "inbound.malformed");
        }
    }
}
