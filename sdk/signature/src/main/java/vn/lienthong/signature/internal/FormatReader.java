package vn.lienthong.signature.internal;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;

/** A reader of the signatures in files of one format. */
public interface FormatReader {
    /** The number of bytes at the beginning of a file that {@link #reads} receives. */
    int HEAD = 1024;

    /** Returns the kind of file that this reader supports. */
    SignedFileKind kind();

    /** Returns whether a file with this beginning has the format. */
    boolean reads(byte[] head);

    /**
     * Returns all signatures in the order of their creation as far as known, at most {@link
     * VerificationOptions#maxSignatures()}; an empty list if there is none.
     *
     * @throws UnreadableDocumentException if the document is too damaged or too large
     */
    List<ParsedSignature> read(FileBytes source, VerificationOptions options) throws IOException;
}
