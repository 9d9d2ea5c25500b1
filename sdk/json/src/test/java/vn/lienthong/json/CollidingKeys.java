package vn.lienthong.json;

import java.nio.charset.StandardCharsets;

/** Keys of eight letters that all have the same hash in Jackson's symbol table, for any seed. */
final class CollidingKeys {
    private static final int FACTOR = 33;
    private static final int INVERSE = inverse();
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$%&'()*+,-./:;<=>?@[]^_`{|}~";

    private CollidingKeys() {}

    /** Returns a parcel with this number of keys. */
    static byte[] body(int count) {
        return body(0, count);
    }

    /** Returns a parcel with a range of keys, from inclusive to exclusive. */
    static byte[] body(int from, int to) {
        StringBuilder body = new StringBuilder("{\"Ma\":\"A1\",\"Ten\":\"\"");
        int made = 0;
        int all = LETTERS.length();
        for (int i = 0; made < to; i++) {
            int first = pack(i % all, i / all % all, i / (all * all) % all, i / (all * all * all));
            int second = (0x12345678 - mix(first)) * INVERSE;
            if (isText(second) && made++ >= from) {
                body.append(",\"").append(text(first)).append(text(second)).append("\":0");
            }
        }
        return body.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the hash state after the first four bytes. Jackson then adds the second four, multiplied by 33. */
    private static int mix(int first) {
        int hash = first;
        hash += hash >>> 15;
        hash ^= hash >>> 9;
        return hash;
    }

    /** Returns 1/33 modulo 2³². */
    private static int inverse() {
        int inverse = FACTOR;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - FACTOR * inverse;
        }
        return inverse;
    }

    private static int pack(int... places) {
        int packed = 0;
        for (int place : places) {
            packed = packed << 8 | LETTERS.charAt(place);
        }
        return packed;
    }

    private static boolean isText(int packed) {
        return text(packed).chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    private static String text(int packed) {
        return "" + (char) (packed >>> 24) + (char) (packed >>> 16 & 0xFF) + (char) (packed >>> 8 & 0xFF)
                + (char) (packed & 0xFF);
    }
}
