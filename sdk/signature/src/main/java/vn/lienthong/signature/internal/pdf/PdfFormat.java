package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.lienthong.signature.DocumentKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Source;

/** PDF files, of which only what is looked at is read into memory. */
public final class PdfFormat implements FormatReader {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PDF;
    }

    @Override
    public boolean reads(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public List<Found> read(Source source, VerificationOptions options) throws IOException {
        Path path = source.path();
        try (Octets octets = path == null ? Octets.of(source.all(Integer.MAX_VALUE)) : Octets.of(path)) {
            return new PdfReader(octets, options.maxSignatures()).read();
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The parser has bounds of its own and is given narrower ones; what still slips through ends as unreadable.
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
    }
}
