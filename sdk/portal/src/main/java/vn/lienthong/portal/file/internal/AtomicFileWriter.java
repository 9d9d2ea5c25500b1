package vn.lienthong.portal.file.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.portal.file.ContentType;
import vn.lienthong.portal.file.DownloadedFile;
import vn.lienthong.portal.file.FileTooLargeException;
import vn.lienthong.value.Digests;

/** Writer that stores a stream in a folder, either completely or not at all (LT-FILE-006). */
public final class AtomicFileWriter {
    private static final int PART = 64 << 10;
    private static final int MAX_FILES_OF_ONE_NAME = 10_000;

    private final FileName name;
    private final long most;
    private final boolean lengthTold;
    private final String declared;
    private final MessageDigest digest = Digests.sha256();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(ContentTypeDetector.HEAD);
    private long size;

    /**
     * Creates a writer for a file with this name.
     *
     * @param lengthTold whether a body that ends too early would have been detected
     * @param declared the type that the sender declared, or "" if none
     */
    public AtomicFileWriter(FileName name, long most, boolean lengthTold, String declared) {
        this.name = name;
        this.most = most;
        this.lengthTold = lengthTold;
        this.declared = declared;
    }

    /** Stores the whole stream. */
    public DownloadedFile into(Path folder, InputStream in) throws IOException {
        Path part = Files.createTempFile(folder, ".lienthong-", ".part");
        try {
            write(part, in);
            ContentType type = ContentTypeDetector.of(head.toByteArray());
            Path place = settle(part, folder);
            return new DownloadedFile(
                    place, name, size, HexFormat.of().formatHex(digest.digest()), type, findings(type));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Path part, InputStream in) throws IOException {
        byte[] bytes = new byte[PART];
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                size += n;
                if (size > most) {
                    throw new FileTooLargeException(most);
                }
                digest.update(bytes, 0, n);
                head.write(bytes, 0, Math.min(n, ContentTypeDetector.HEAD - head.size()));
                ByteBuffer rest = ByteBuffer.wrap(bytes, 0, n);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            out.force(true);
        }
    }

    /** Gives the file its final name, or the next free one. */
    private Path settle(Path part, Path folder) throws IOException {
        for (int i = 1; i <= MAX_FILES_OF_ONE_NAME; i++) {
            Path place = folder.resolve(i == 1 ? name.value() : numberSuffix(i));
            try {
                return linkInto(part, place);
            } catch (FileAlreadyExistsException e) {
                // Taken; try the next name.
            }
        }
        throw new IOException("too many files with the same name");
    }

    /** Uses a hard link, because it makes the complete file visible at once and never replaces an existing file. */
    private static Path linkInto(Path part, Path place) throws IOException {
        try {
            return Files.createLink(place, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return moveInto(part, place);
        }
    }

    /**
     * Without hard links the name is reserved first, so that two writers never share it. For a moment it names an
     * empty file.
     */
    private static Path moveInto(Path part, Path place) throws IOException {
        Files.createFile(place);
        try {
            return Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    private String numberSuffix(int i) {
        int dot = name.value().indexOf('.', 1);
        int end = dot < 0 ? name.value().length() : dot;
        return name.value().substring(0, end) + " (" + i + ")" + name.value().substring(end);
    }

    private Findings findings(ContentType type) {
        Findings found = Findings.none();
        String extension = ContentDispositionName.extension(name.value());
        Optional<ContentType> promised = ContentType.ofExtension(extension);
        if (promised.isPresent() && promised.get() != type) {
            found = found.and(finding("LT-FILE-008", "file.type.mismatch", extension, type.mediaType()));
        }
        Optional<ContentType> other = DeclaredTypeCheck.other(declared, type);
        if (other.isPresent()) {
            found = found.and(
                    finding("LT-FILE-008", "file.type.declared", other.get().mediaType(), type.mediaType()));
        }
        return lengthTold ? found : found.and(finding("LT-FILE-006", "file.length.untold"));
    }

    private static Findings finding(String requirement, String key, String... arguments) {
        return new Findings(java.util.List.of(Finding.of("/content", requirement, Severity.WARN, key, arguments)));
    }

    /** Returns a file system failure without file names, because they may contain personal names. */
    public static IOException withoutPath(IOException e) {
        if (!(e instanceof FileSystemException)) {
            return e;
        }
        IOException copy = new IOException(e.getClass().getSimpleName());
        copy.setStackTrace(e.getStackTrace());
        return copy;
    }
}
