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

/** A PDF that is to be signed, read once. */
final class PdfLoader {
    private PdfLoader() {}

    /** What is done with an open document. */
    @FunctionalInterface
    interface DocumentTask<T> {
        T run(PDDocument document) throws IOException;
    }

    /**
     * Opens, works, closes. A large file's streams go to a scratch file, not to the memory.
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
            // PDFBox answers broken structures with whatever its code ran into; its words may quote the document.
            throw new SigningException("signing.pdf.unreadable");
        }
    }

    private static PDDocument load(FileBytes source) throws IOException {
        // What cannot be opened at all is the caller's to know as an IOException.
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
