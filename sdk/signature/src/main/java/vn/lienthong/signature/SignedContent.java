package vn.lienthong.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * The very octets that a signature covers: of a PDF the signed revision, of XML the digested octets of the signed element, of CMS
 * the content. What is read from here is what was signed, and not what else the file may show.
 *
 * <p>A content that lies in a file is read from that file again: the caller keeps it unchanged meanwhile.
 */
public final class SignedContent {
    private final String name;
    private final long length;
    private final ContentOpener source;

    /** Opens the octets anew. */
    @FunctionalInterface
    public interface ContentOpener {
        InputStream open() throws IOException;
    }

    /**
     * @param name what it is: the name of a signature field, or of a root element
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

    /** In bytes. */
    public long length() {
        return length;
    }

    /** Returns the octets, from their beginning; the caller closes. */
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public String toString() {
        return "SignedContent[" + length + " bytes]";
    }
}
