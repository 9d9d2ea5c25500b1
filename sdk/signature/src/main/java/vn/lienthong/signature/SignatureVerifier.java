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
 * Tells what the signatures of a file are worth: intact or not, by whom, over what, and whether one can rely on it. Files are told
 * apart by their content (LT-SIG-003). Thread-safe.
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
     * Returns the signatures of a PDF, an XML or a CMS file with its content.
     *
     * @throws IOException if it cannot be read
     * @throws UnreadableDocumentException if it is none of these, or too broken or too large
     */
    public VerificationReport verify(Path document) throws IOException {
        return verify(FileBytes.of(document));
    }

    /**
     * Returns the same of octets, which stay as they are meanwhile.
     *
     * @throws UnreadableDocumentException as above
     */
    public VerificationReport verify(byte[] document) {
        try {
            return verify(FileBytes.of(document));
        } catch (IOException e) {
            throw new IllegalStateException("octets in memory were not read", e);
        }
    }

    /**
     * Returns the signatures of a CMS file over a content that stands beside it, which is read as a stream and may be of any length.
     *
     * @throws IOException if one of them cannot be read
     * @throws UnreadableDocumentException if the signature is no CMS file
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
