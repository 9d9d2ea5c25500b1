package vn.lienthong.signature.internal.pdf;

/** How long a value in DER is, by its first octets. */
final class Der {
    private Der() {}

    /** The length of the value that begins here; all of the octets if it does not tell. */
    static int length(byte[] octets) {
        if (octets.length < 2) {
            return octets.length;
        }
        int first = octets[1] & 0xff;
        if (first < 0x80) {
            return Math.min(octets.length, 2 + first);
        }
        int count = first - 0x80;
        if (count == 0 || count > 4 || octets.length < 2 + count) {
            return octets.length;
        }
        long length = 2L + count;
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | octets[2 + i] & 0xff;
        }
        return (int) Math.min(octets.length, length + value);
    }

    static boolean zerosFrom(byte[] octets, int from) {
        for (int i = from; i < octets.length; i++) {
            if (octets[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
