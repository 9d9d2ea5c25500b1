package vn.lienthong.signature.sign.internal.cms;

/** A writer for DER values. Parts must already be DER; they are not parsed. */
final class DerWriter {
    static final int INTEGER = 0x02;
    static final int OCTET_STRING = 0x04;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int TAGGED_0 = 0xA0;

    private static final int LONG_FORM = 0x80;
    private static final int BYTE_MASK = 0xFF;

    private DerWriter() {}

    /** Returns one value with a tag and its parts as content. */
    static byte[] write(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length = Math.addExact(length, part.length);
        }
        int more = length < LONG_FORM
                ? 0
                : (Integer.SIZE - Integer.numberOfLeadingZeros(length) + Byte.SIZE - 1) / Byte.SIZE;
        byte[] der = new byte[Math.addExact(2 + more, length)];
        der[0] = (byte) tag;
        der[1] = (byte) (more == 0 ? length : LONG_FORM | more);
        for (int i = 0; i < more; i++) {
            der[2 + i] = (byte) ((length >> (Byte.SIZE * (more - 1 - i))) & BYTE_MASK);
        }
        int at = 2 + more;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, der, at, part.length);
            at += part.length;
        }
        return der;
    }
}
