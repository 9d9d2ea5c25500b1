package vn.lienthong.portal.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a complete file. The text form contains only their number. */
public final class LinkedContent {
    private final byte[] bytes;

    /** Returns the content of these bytes, which are not copied. */
    public LinkedContent(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    /** Writes all bytes; does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkedContent that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "LinkedContent[" + bytes.length + " bytes]";
    }
}
