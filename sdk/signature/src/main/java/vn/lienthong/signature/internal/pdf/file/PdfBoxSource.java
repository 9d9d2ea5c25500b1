package vn.lienthong.signature.internal.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A range of a document's bytes as a PDFBox source, with a separate position and buffer. */
final class PdfBoxSource implements RandomAccessRead {
    private static final int PAGE_SIZE = 4096;

    private final RandomAccessBytes bytes;
    private final PdfWorkLimit workLimit;
    private final long start;
    private final long length;
    private byte[] page = new byte[0];
    private long pageStart;
    private int pageLength;
    private long position;
    private boolean closed;

    PdfBoxSource(RandomAccessBytes bytes, PdfWorkLimit budget, long start, long length) {
        this.bytes = bytes;
        this.workLimit = budget;
        this.start = start;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        if (position >= length || !fill()) {
            return -1;
        }
        return page[(int) (position++ - pageStart)] & 0xff;
    }

    private boolean fill() throws IOException {
        if (position < pageStart || position >= pageStart + pageLength) {
            if (page.length == 0) {
                page = new byte[(int) Math.min(PAGE_SIZE, length)];
            }
            workLimit.spendOrThrow(page.length);
            pageStart = position - position % page.length;
            pageLength = bytes.read(start + pageStart, page, 0, (int) Math.min(page.length, length - pageStart));
        }
        return position < pageStart + pageLength;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (position >= length) {
            return -1;
        }
        int wanted = (int) Math.min(count, length - position);
        if (wanted > PAGE_SIZE) {
            workLimit.spendOrThrow(wanted);
            int got = bytes.read(start + position, into, offset, wanted);
            position += got;
            return got == 0 ? -1 : got;
        }
        if (!fill()) {
            return -1;
        }
        int got = (int) Math.min(wanted, pageStart + pageLength - position);
        System.arraycopy(page, (int) (position - pageStart), into, offset, got);
        position += got;
        return got;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("seek position must be >= 0");
        }
        position = Math.min(to, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long from, long count) throws IOException {
        if (from < 0 || count < 0 || from > length - count) {
            throw new IOException("view must be within the document");
        }
        return new RandomAccessReadView(new PdfBoxSource(bytes, workLimit, start + from, count), 0, count, true);
    }

    @Override
    public void close() {
        closed = true;
    }
}
