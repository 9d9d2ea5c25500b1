package vn.lienthong.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The bytes that a signature covers: the signed revision of a PDF, the digested bytes of an XML element, or the
 * content of a CMS. They contain only signed data, although the file may display more.
 *
 * <p>Content in a file is read from the file again when it is opened. The caller must not change the file in the
 * meantime.
 */
public final class SignedContent {
    private final String name;
    private final long length;
    private final ContentOpener source;

    /** Opens the bytes anew on each call. */
    @FunctionalInterface
    public interface ContentOpener {
        InputStream open() throws IOException;
    }

    /**
     * @param name name of a signature field or of a root element
     * @param length in bytes
     */
    public SignedContent(String name, long length, ContentOpener source) {
        this.name = Objects.requireNonNull(name, "name");
        this.length = length;
        this.source = Objects.requireNonNull(source, "source");
    }

    public String name() {
        return name;
    }

    /** Returns the length in bytes. */
    public long length() {
        return length;
    }

    /** Opens the bytes from the beginning. The caller must close the stream. */
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public String toString() {
        return "SignedContent[" + length + " bytes]";
    }
}
