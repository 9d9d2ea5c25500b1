package vn.lienthong.signature.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.internal.pdf.AtomicSignedFileWriter;
import vn.lienthong.signature.sign.internal.pdf.LastSignatureSlot;
import vn.lienthong.signature.sign.internal.pdf.PadesSigning;

/**
 * A signer for PDF documents, PAdES baseline B or T (LT-SGN-050 to LT-SGN-064). Thread-safe.
 *
 * <p>A signature is appended and no existing byte changes, so earlier signatures remain valid. Every method throws
 * {@link vn.lienthong.error.SigningException} if the document must not or cannot be signed this way. In this case
 * nothing is written.
 */
public final class PadesSigner {
    private final TimestampClient timestampClient;

    private PadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Creates a signer for level T, or for level B with {@link TimestampClient#none()}. */
    public static PadesSigner of(TimestampClient timestamper) {
        return new PadesSigner(timestamper);
    }

    /** Computes the bytes that the key must sign. */
    public ToBeSigned prepare(byte[] document, SigningParameters parameters, PdfPlacement placement)
            throws IOException {
        return PadesSigning.prepare(FileBytes.of(document), parameters, placement, timestampClient);
    }

    /** Computes the bytes that the key must sign, for a file of any size. */
    public ToBeSigned prepare(Path document, SigningParameters parameters, PdfPlacement placement) throws IOException {
        return PadesSigning.prepare(FileBytes.of(document), parameters, placement, timestampClient);
    }

    /**
     * Creates the signed document.
     *
     * @param document the document that was prepared
     */
    public SignedDocument<byte[]> complete(byte[] document, ToBeSigned waiting, byte[] value) throws IOException {
        FileBytes source = FileBytes.of(document);
        SignedDocument<byte[]> cms = PadesSigning.completeCms(source, waiting, value, timestampClient);
        byte[] whole = AtomicSignedFileWriter.writeToMemory(
                document.length + waiting.state().length,
                out -> PadesSigning.write(source, waiting, cms.document(), out));
        return new SignedDocument<>(whole, cms.level(), cms.findings());
    }

    /**
     * Writes the signed document completely, or not at all.
     *
     * @param document the document that was prepared
     * @param target may be the document itself
     */
    public SignedDocument<Path> complete(Path document, ToBeSigned waiting, byte[] value, Path target)
            throws IOException {
        FileBytes source = FileBytes.of(document);
        SignedDocument<byte[]> cms = PadesSigning.completeCms(source, waiting, value, timestampClient);
        AtomicSignedFileWriter.writeFile(target, out -> PadesSigning.write(source, waiting, cms.document(), out));
        return new SignedDocument<>(target, cms.level(), cms.findings());
    }

    /**
     * Adds a timestamp to the last signature, which makes it level T. The signature must be at the end of the file and
     * must have reserved space for a timestamp.
     */
    public byte[] addTimestamp(byte[] document) throws IOException {
        FileBytes source = FileBytes.of(document);
        LastSignatureSlot slot = LastSignatureSlot.addTimestamp(source, timestampClient);
        return AtomicSignedFileWriter.writeToMemory(document.length, out -> slot.write(source, out));
    }

    /**
     * Adds a timestamp to the last signature of a file. The requirements are those of {@link #addTimestamp(byte[])}.
     *
     * @param target may be the document itself
     */
    public void addTimestamp(Path document, Path target) throws IOException {
        FileBytes source = FileBytes.of(document);
        LastSignatureSlot slot = LastSignatureSlot.addTimestamp(source, timestampClient);
        AtomicSignedFileWriter.writeFile(target, out -> slot.write(source, out));
    }
}
