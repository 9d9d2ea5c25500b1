package vn.lienthong.signature.internal.cms;

import java.util.Arrays;

/** Finds the end of a BER value without recursion, before a parser reads it. */
public final class BerBoundary {
    private static final int DEPTH = 64;
    private static final long INDEFINITE = -1;

    private final byte[] bytes;
    private final long[] ends = new long[DEPTH];
    private int depth;
    private int at;

    private BerBoundary(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the first value without the bytes after it, such as the zeros that fill the slot of a PDF.
     *
     * @throws MalformedCmsException if the value does not end, or is nested too deeply
     */
    public static byte[] first(byte[] bytes) throws MalformedCmsException {
        int length = new BerBoundary(bytes).end();
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private int end() throws MalformedCmsException {
        do {
            value();
            while (depth > 0 && ends[depth - 1] == at) {
                depth--;
            }
        } while (depth > 0);
        return at;
    }

    private void value() throws MalformedCmsException {
        int tag = next();
        if ((tag & 0x1F) == 0x1F) {
            int more = next();
            for (int i = 0; (more & 0x80) != 0; i++) {
                more = next();
                refuse(i > 3);
            }
        }
        long length = length();
        if (tag == 0 && length == 0) {
            refuse(depth == 0 || ends[depth - 1] != INDEFINITE);
            depth--;
            return;
        }
        boolean constructed = (tag & 0x20) != 0;
        refuse(length == INDEFINITE && !constructed);
        long end = length == INDEFINITE ? INDEFINITE : at + length;
        refuse(end > limit());
        if (constructed) {
            refuse(depth == DEPTH);
            ends[depth++] = end;
        } else {
            at = (int) end;
        }
    }

    private long limit() {
        for (int i = depth - 1; i >= 0; i--) {
            if (ends[i] != INDEFINITE) {
                return ends[i];
            }
        }
        return bytes.length;
    }

    private long length() throws MalformedCmsException {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80) {
            return INDEFINITE;
        }
        refuse(first > 0x84);
        long length = 0;
        for (int i = 0; i < (first & 0x7F); i++) {
            length = length << 8 | next();
        }
        return length;
    }

    private int next() throws MalformedCmsException {
        refuse(at >= limit());
        return bytes[at++] & 0xFF;
    }

    private static void refuse(boolean broken) throws MalformedCmsException {
        if (broken) {
            throw new MalformedCmsException();
        }
    }
}
