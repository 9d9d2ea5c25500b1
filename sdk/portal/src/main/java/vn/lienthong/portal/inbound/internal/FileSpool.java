package vn.lienthong.portal.inbound.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.lienthong.json.Base64FieldExtractor;
import vn.lienthong.value.Digests;

/** The files of one message that is being read: either all are stored, or none. */
public final class FileSpool implements Base64FieldExtractor.ContentStore {
    private static final int TOO_LARGE = 413;

    /** Temporary failure: the sender should retry after other messages were handled. */
    private static final int FULL = 503;

    private final InboundDirectory directory;
    private final int maxFiles;
    private final List<String> names = new ArrayList<>();
    private long bytes;
    private boolean ended;

    public FileSpool(InboundDirectory directory, int maxFiles) {
        this.directory = directory;
        this.maxFiles = maxFiles;
    }

    @Override
    public String store(Base64FieldExtractor.ExtractedContent content) throws IOException {
        MessageDigest digest = Digests.sha256();
        String name = UUID.randomUUID().toString();
        long before = bytes;
        try (FileChannel channel = open(name)) {
            DigestOutputStream out =
                    new DigestOutputStream(new MeteredSpoolStream(Channels.newOutputStream(channel)), digest);
            content.writeTo(out);
            channel.force(true);
        }
        long length = bytes - before;
        return length == 0
                ? ""
                : InboundDirectory.place(name, length, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Registers and creates a partial file. Both happen under the lock, so that a concurrent {@link #discard} either
     * deletes the file or prevents its creation.
     */
    private synchronized FileChannel open(String name) throws IOException {
        if (ended) {
            throw RequestRejectedException.http(TOO_LARGE, "inbound.slow");
        } else if (names.size() >= maxFiles) {
            throw RequestRejectedException.http(TOO_LARGE, "inbound.files");
        }
        names.add(name);
        return directory.create(name + InboundDirectory.PARTIAL_SUFFIX);
    }

    /**
     * Gives the complete files their final names; from here on they survive a power failure (LT-IN-001). Deletes empty
     * files.
     */
    synchronized void keep() throws IOException {
        ended = true;
        for (String name : names) {
            Path partial = directory.path(name + InboundDirectory.PARTIAL_SUFFIX);
            if (Files.size(partial) == 0) {
                Files.delete(partial);
            } else {
                Files.move(partial, directory.path(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        if (!names.isEmpty()) {
            directory.force();
        }
    }

    /** Discards all files; reads in progress are stopped. */
    synchronized void discard() throws IOException {
        ended = true;
        for (String name : names) {
            Files.deleteIfExists(directory.path(name + InboundDirectory.PARTIAL_SUFFIX));
            Files.deleteIfExists(directory.path(name));
        }
        names.clear();
        directory.release(bytes);
        bytes = 0;
    }

    private synchronized void grow(int more) {
        if (ended) {
            throw RequestRejectedException.http(TOO_LARGE, "inbound.slow");
        } else if (!directory.take(more)) {
            throw RequestRejectedException.http(FULL, "inbound.quota");
        }
        bytes += more;
    }

    private final class MeteredSpoolStream extends FilterOutputStream {
        private MeteredSpoolStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            grow(1);
            out.write(one);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            grow(length);
            out.write(content, from, length);
        }
    }
}
