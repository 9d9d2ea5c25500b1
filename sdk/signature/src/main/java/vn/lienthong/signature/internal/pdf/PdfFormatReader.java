package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.FormatReader;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;

/** A reader of PDF files that loads only the parts that it needs. */
public final class PdfFormatReader implements FormatReader {
    private static final long MAX_UNCHECKED_LENGTH = 256L << 20;
    private static final int TAIL_LENGTH = 64 << 10;

    @Override
    public SignedFileKind kind() {
        return SignedFileKind.PDF;
    }

    @Override
    public boolean reads(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public List<ParsedSignature> read(FileBytes source, VerificationOptions options) throws IOException {
        Path path = source.path();
        try (RandomAccessBytes bytes =
                path == null ? RandomAccessBytes.of(source.all(Integer.MAX_VALUE)) : RandomAccessBytes.of(path)) {
            requireEndMarker(bytes);
            return new PdfSignatureFinder(bytes, options.maxSignatures()).read();
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The parser has its own limits and receives narrower ones; a document that evades them is unreadable.
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
    }

    /** Throws for a large file without an end marker, which is not searched for remains of a PDF. */
    private static void requireEndMarker(RandomAccessBytes bytes) throws IOException {
        long length = bytes.length();
        if (length > MAX_UNCHECKED_LENGTH) {
            byte[] tail = bytes.slice(length - TAIL_LENGTH, length);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("startxref")) {
                throw new UnreadableDocumentException("signature.unreadable.pdf");
            }
        }
    }
}
