package vn.lienthong.signature.internal.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignedContent;

/** The bytes of a document in a file or in memory; a file is read on demand. Not thread-safe. */
public final class RandomAccessBytes implements Closeable {
    private static final int PAGE_SIZE = 1 << 14;

    private final @Nullable Path path;
    private final @Nullable FileChannel file;
    private final byte[] memory;
    private final long length;
    private final byte[] page = new byte[PAGE_SIZE];
    private long pageStart = -1;
    private int pageLength;

    private RandomAccessBytes(@Nullable Path path, @Nullable FileChannel file, byte[] memory, long length) {
        this.path = path;
        this.file = file;
        this.memory = memory;
        this.length = length;
    }

    public static RandomAccessBytes of(byte[] bytes) {
        return new RandomAccessBytes(null, null, bytes, bytes.length);
    }

    public static RandomAccessBytes of(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        return new RandomAccessBytes(path, file, new byte[0], file.size());
    }

    public long length() {
        return length;
    }

    /** Returns the byte at an offset, or -1 outside the document. */
    public int byteAt(long position) throws IOException {
        if (position < 0 || position >= length) {
            return -1;
        }
        if (file == null) {
            return memory[(int) position] & 0xff;
        }
        if (pageStart < 0 || position < pageStart || position >= pageStart + pageLength) {
            long start = position - position % PAGE_SIZE;
            pageStart = -1;
            pageLength = read(start, page, 0, PAGE_SIZE);
            pageStart = start;
            if (position >= start + pageLength) {
                throw new IOException("file was truncated while it was read");
            }
        }
        return page[(int) (position - pageStart)] & 0xff;
    }

    /** Reads up to {@code count} bytes; returns fewer at the end of the document. */
    public int read(long position, byte[] into, int offset, int count) throws IOException {
        int wanted = (int) Math.max(0, Math.min(count, length - position));
        if (file == null) {
            System.arraycopy(memory, (int) Math.min(position, length), into, offset, wanted);
            return wanted;
        }
        ByteBuffer buffer = ByteBuffer.wrap(into, offset, wanted);
        int got = 0;
        while (got < wanted) {
            int now = file.read(buffer, position + got);
            if (now < 0) {
                return got;
            }
            got += now;
        }
        return got;
    }

    public void feed(MessageDigest digest, long from, long to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long position = from; position < to; ) {
            int got = read(position, buffer, 0, (int) Math.min(buffer.length, to - position));
            if (got <= 0) {
                throw new IOException("file was truncated while it was read");
            }
            digest.update(buffer, 0, got);
            position += got;
        }
    }

    /** Returns an opener for the bytes before an offset; it can be used repeatedly. */
    public SignedContent.ContentOpener prefixOpener(long end) {
        if (path == null) {
            return () -> new ByteArrayInputStream(memory, 0, (int) end);
        }
        Path source = path;
        return () -> new PrefixBytes(Files.newInputStream(source), end);
    }

    public byte[] slice(long from, long to) throws IOException {
        byte[] slice = new byte[Math.toIntExact(to - from)];
        int got = read(from, slice, 0, slice.length);
        return got == slice.length ? slice : Arrays.copyOf(slice, got);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** A stream that ends after a number of bytes. */
    private static final class PrefixBytes extends InputStream {
        private final InputStream in;
        private long remaining;

        PrefixBytes(InputStream in, long left) {
            this.in = in;
            this.remaining = left;
        }

        @Override
        public int read() throws IOException {
            int read = remaining > 0 ? in.read() : -1;
            remaining -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            if (remaining == 0 && count > 0) {
                return -1;
            }
            int read = in.read(into, offset, (int) Math.min(count, remaining));
            remaining -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
