package vn.lienthong.signature.internal;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;

/** Finds the signatures in files of one kind. */
public interface FormatReader {
    /** How many octets of a file's beginning {@link #reads} sees. */
    int HEAD = 1024;

    /** Returns what it reads. */
    SignedFileKind kind();

    /** Returns whether a file that begins so is of this kind. */
    boolean reads(byte[] head);

    /**
     * Returns all signatures, in the order in which they were made as far as it is known; none where the document bears none, and no
     * more than {@link VerificationOptions#maxSignatures()}.
     *
     * @throws UnreadableDocumentException if it is too broken or too large to be read
     */
    List<ParsedSignature> read(FileBytes source, VerificationOptions options) throws IOException;
}
