package vn.lienthong.signature.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.internal.pdf.AtomicSignedFileWriter;
import vn.lienthong.signature.sign.internal.pdf.LastSignatureSlot;
import vn.lienthong.signature.sign.internal.pdf.PadesSigning;

/**
 * Signs PDF documents, PAdES baseline B or T (LT-SGN-050 to LT-SGN-064). Thread-safe.
 *
 * <p>A signature is appended and no octet before it changes, so earlier signatures stay valid. Every method throws {@link
 * vn.lienthong.error.SigningException} where a document must not, or cannot, be signed so; nothing was written then.
 */
public final class PadesSigner {
    private final TimestampClient timestampClient;

    private PadesSigner(TimestampClient timestamper) {
        this.timestampClient = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Of level T, or of level B with {@link TimestampClient#none()}. */
    public static PadesSigner of(TimestampClient timestamper) {
        return new PadesSigner(timestamper);
    }

    /** Returns what the key is to sign. */
    public ToBeSigned prepare(byte[] document, SigningParameters parameters, PdfPlacement placement)
            throws IOException {
        return PadesSigning.prepare(FileBytes.of(document), parameters, placement, timestampClient);
    }

    /** Returns what the key is to sign; a file of any size. */
    public ToBeSigned prepare(Path document, SigningParameters parameters, PdfPlacement placement) throws IOException {
        return PadesSigning.prepare(FileBytes.of(document), parameters, placement, timestampClient);
    }

    /**
     * Returns the signed document.
     *
     * @param document the same that was to be signed
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
     * Writes the signed document wholly, or not at all.
     *
     * @param document the same that was to be signed
     * @param target may be the document itself
     */
    public SignedDocument<Path> complete(Path document, ToBeSigned waiting, byte[] value, Path target)
            throws IOException {
        FileBytes source = FileBytes.of(document);
        SignedDocument<byte[]> cms = PadesSigning.completeCms(source, waiting, value, timestampClient);
        AtomicSignedFileWriter.writeFile(target, out -> PadesSigning.write(source, waiting, cms.document(), out));
        return new SignedDocument<>(target, cms.level(), cms.findings());
    }

    /** Makes level T of the last signature, if nothing was appended after it and it kept room for a timestamp. */
    public byte[] addTimestamp(byte[] document) throws IOException {
        FileBytes source = FileBytes.of(document);
        LastSignatureSlot slot = LastSignatureSlot.addTimestamp(source, timestampClient);
        return AtomicSignedFileWriter.writeToMemory(document.length, out -> slot.write(source, out));
    }

    /** Makes level T of the last signature of a file; {@code target} may be the document itself. */
    public void addTimestamp(Path document, Path target) throws IOException {
        FileBytes source = FileBytes.of(document);
        LastSignatureSlot slot = LastSignatureSlot.addTimestamp(source, timestampClient);
        AtomicSignedFileWriter.writeFile(target, out -> slot.write(source, out));
    }
}
