package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.FileBytes;

/** A loader for PDF documents that are to be signed. */
final class PdfLoader {
    private PdfLoader() {}

    /** A task that runs on an open document. */
    @FunctionalInterface
    interface DocumentTask<T> {
        T run(PDDocument document) throws IOException;
    }

    /**
     * Opens the document, runs the task and closes the document. For a file, decoded streams are cached in a temporary
     * file, not in memory.
     *
     * @throws SigningException {@code signing.pdf.unreadable} or {@code signing.pdf.encrypted}
     */
    static <T> T process(FileBytes source, DocumentTask<T> work) throws IOException {
        try (PDDocument document = load(source)) {
            if (document.isEncrypted()) {
                throw new SigningException("signing.pdf.encrypted");
            }
            return work.run(document);
        } catch (LienThongException e) {
            throw e;
        } catch (RuntimeException e) {
            // PDFBox throws various runtime exceptions for damaged structures; their messages may contain document
            // content.
            throw new SigningException("signing.pdf.unreadable");
        }
    }

    private static PDDocument load(FileBytes source) throws IOException {
        // Throws the IOException of a file that cannot be opened, before PDFBox exceptions are translated.
        source.head(1);
        try {
            return source.path() == null
                    ? Loader.loadPDF(
                            new RandomAccessReadBuffer(source.all(source.size())),
                            IOUtils.createMemoryOnlyStreamCache())
                    : Loader.loadPDF(
                            new RandomAccessReadBufferedFile(source.path()), IOUtils.createTempFileOnlyStreamCache());
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e) {
            throw new SigningException("signing.pdf.encrypted");
        } catch (IOException e) {
            throw new SigningException("signing.pdf.unreadable");
        }
    }
}
