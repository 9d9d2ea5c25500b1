package vn.lienthong.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.cms.CmsFormatReader;
import vn.lienthong.signature.internal.pdf.PdfFormatReader;
import vn.lienthong.signature.internal.validation.ReportBuilder;
import vn.lienthong.signature.internal.xml.XmlFormatReader;

/**
 * A verifier for the signatures of a PDF, XML or CMS file. It reports integrity, signer, coverage and trust of
 * each signature. The format is detected by the content of the file (LT-SIG-003). Thread-safe.
 *
 * <pre>{@code
 * VerificationOptions options = VerificationOptionsBuilder.builder().anchors(TrustAnchors.pem(file)).build();
 * VerificationReport report = SignatureVerifier.of(options).verify(document);
 * }</pre>
 */
public final class SignatureVerifier {
    private static final List<FormatReader> READERS =
            List.of(new PdfFormatReader(), new XmlFormatReader(), new CmsFormatReader());

    private final VerificationOptions options;

    private SignatureVerifier(VerificationOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    public static SignatureVerifier of(VerificationOptions options) {
        return new SignatureVerifier(options);
    }

    /**
     * Verifies the signatures of a PDF or XML file, or of a CMS file that contains its content.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableDocumentException if the file has another format, is too damaged or exceeds a limit
     */
    public VerificationReport verify(Path document) throws IOException {
        return verify(FileBytes.of(document));
    }

    /**
     * Verifies the signatures of a document in memory. The array is not copied. It must not change while this method
     * runs or while a {@link SignedContent} of the report is read.
     *
     * @throws UnreadableDocumentException if the document has another format, is too damaged or exceeds a limit
     */
    public VerificationReport verify(byte[] document) {
        try {
            return verify(FileBytes.of(document));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory must not fail", e);
        }
    }

    /**
     * Verifies the signatures of a CMS file over content in a separate file. The content is read as a stream and may
     * have any length.
     *
     * @throws IOException if one of the files cannot be read
     * @throws UnreadableDocumentException if the signature is not a valid CMS file
     */
    public VerificationReport verifyDetached(Path signature, Path content) throws IOException {
        return ReportBuilder.report(
                SignedFileKind.CMS,
                CmsFormatReader.readDetached(FileBytes.of(signature), FileBytes.of(content), options),
                options);
    }

    private VerificationReport verify(FileBytes source) throws IOException {
        byte[] head = source.head(FormatReader.HEAD);
        for (FormatReader reader : READERS) {
            if (reader.reads(head)) {
                return ReportBuilder.report(reader.kind(), reader.read(source, options), options);
            }
        }
        throw new UnreadableDocumentException("signature.unreadable.kind");
    }
}
