package vn.lienthong.signature.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.lienthong.signature.internal.Source;
import vn.lienthong.signature.internal.sign.pdf.PadesWork;
import vn.lienthong.signature.internal.sign.pdf.Slot;
import vn.lienthong.signature.internal.sign.pdf.Whole;

/**
 * Signs PDF documents, PAdES baseline B or T (LT-SGN-050 to LT-SGN-064). Thread-safe.
 *
 * <p>A signature is appended and no octet before it changes, so earlier signatures stay valid. Every method throws {@link
 * vn.lienthong.error.SigningException} where a document must not, or cannot, be signed so; nothing was written then.
 */
public final class PadesSigner {
    private final Timestamper timestamper;

    private PadesSigner(Timestamper timestamper) {
        this.timestamper = Objects.requireNonNull(timestamper, "timestamper");
    }

    /** Of level T, or of level B with {@link Timestamper#none()}. */
    public static PadesSigner of(Timestamper timestamper) {
        return new PadesSigner(timestamper);
    }

    /** What the key is to sign. */
    public ToBeSigned toBeSigned(byte[] document, SigningParameters parameters, PdfPlacement placement)
            throws IOException {
        return PadesWork.toBeSigned(Source.of(document), parameters, placement, timestamper);
    }

    /** What the key is to sign; a file of any size. */
    public ToBeSigned toBeSigned(Path document, SigningParameters parameters, PdfPlacement placement)
            throws IOException {
        return PadesWork.toBeSigned(Source.of(document), parameters, placement, timestamper);
    }

    /**
     * The signed document.
     *
     * @param document the same that was to be signed
     */
    public Signed<byte[]> complete(byte[] document, ToBeSigned waiting, byte[] value) throws IOException {
        Source source = Source.of(document);
        Signed<byte[]> cms = PadesWork.cms(source, waiting, value, timestamper);
        byte[] whole = Whole.octets(
                document.length + waiting.state().length, out -> PadesWork.write(source, waiting, cms.document(), out));
        return new Signed<>(whole, cms.level(), cms.findings());
    }

    /**
     * Writes the signed document wholly, or not at all.
     *
     * @param document the same that was to be signed
     * @param target may be the document itself
     */
    public Signed<Path> complete(Path document, ToBeSigned waiting, byte[] value, Path target) throws IOException {
        Source source = Source.of(document);
        Signed<byte[]> cms = PadesWork.cms(source, waiting, value, timestamper);
        Whole.file(target, out -> PadesWork.write(source, waiting, cms.document(), out));
        return new Signed<>(target, cms.level(), cms.findings());
    }

    /** Makes level T of the last signature, if nothing was appended after it and it kept room for a timestamp. */
    public byte[] addTimestamp(byte[] document) throws IOException {
        Source source = Source.of(document);
        Slot slot = Slot.stamped(source, timestamper);
        return Whole.octets(document.length, out -> slot.write(source, out));
    }

    /** Makes level T of the last signature of a file; {@code target} may be the document itself. */
    public void addTimestamp(Path document, Path target) throws IOException {
        Source source = Source.of(document);
        Slot slot = Slot.stamped(source, timestamper);
        Whole.file(target, out -> slot.write(source, out));
    }
}
