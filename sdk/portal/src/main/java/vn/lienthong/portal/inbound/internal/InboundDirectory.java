package vn.lienthong.portal.inbound.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.portal.inbound.message.ReceivedFile;

/**
 * The directory that contains the files of messages until they were handled. The files have random names, never
 * their own. A quota limits their total size (LT-IN-015). Thread-safe.
 */
public final class InboundDirectory {
    public static final String PARTIAL_SUFFIX = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(InboundDirectory.class);
    private static final FileAttribute<?>[] ANYBODY = {};
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    /** The placeholder for a file in a message: name, length, digest. */
    private static final Pattern PLACE = Pattern.compile("([0-9a-f-]{36})/([0-9]{1,18})/([0-9a-f]{64})");

    private final Path directory;
    private final long quota;
    private final AtomicLong usedBytes = new AtomicLong();
    private final Set<String> swept = ConcurrentHashMap.newKeySet();

    private InboundDirectory(Path directory, long quota) {
        this.directory = directory;
        this.quota = quota;
    }

    /**
     * Opens a directory for exclusive use. It is created if missing and closed to other users if the system supports
     * users. Incomplete files that a crash left are removed.
     *
     * @param quota maximum bytes of all files together
     * @throws UncheckedIOException if the directory cannot be used
     */
    public static InboundDirectory at(Path directory, long quota) {
        InboundDirectory opened = new InboundDirectory(Objects.requireNonNull(directory, "directory"), quota);
        try {
            opened.own();
            for (Path file : opened.files()) {
                if (file.getFileName().toString().endsWith(PARTIAL_SUFFIX)) {
                    Files.delete(file);
                } else {
                    opened.usedBytes.addAndGet(Files.size(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the directory of the file store", e);
        }
        return opened;
    }

    /** Makes the directory inaccessible to other users, even if it already existed. */
    private void own() throws IOException {
        boolean posix = posix();
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, posix ? new FileAttribute<?>[] {only("rwx------")} : ANYBODY);
        } else if (posix) {
            try {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            } catch (IOException e) {
                LOG.warn("Could not restrict the directory of the file store to this user; its files are restricted");
            }
        }
    }

    private boolean posix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** Creates a file that other users cannot read. */
    public FileChannel create(String name) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return FileChannel.open(path(name), options, posix() ? new FileAttribute<?>[] {only("rw-------")} : ANYBODY);
    }

    /** Makes file names survive a power failure, if the system supports it. */
    public void force() {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Some systems cannot open a directory, and keep its entries consistent by themselves.
            LOG.debug(
                    "Could not synchronise the directory of the file store; the system keeps its entries: {}",
                    e.getClass().getName());
        }
    }

    /**
     * Removes complete files older than a time that no message refers to; they were left by a crash or a failed inbox.
     */
    public void sweep(Instant before, Predicate<String> named) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (old && NAME.matcher(name).matches() && !named.test(name)) {
                long length = Files.size(file);
                if (Files.deleteIfExists(file)) {
                    swept.add(name);
                    release(length);
                }
            }
        }
    }

    /** Returns the total bytes of all files. */
    public long usedBytes() {
        return usedBytes.get();
    }

    public FileSpool spool(int mostFiles) {
        return new FileSpool(this, mostFiles);
    }

    public Path path(String name) {
        return directory.resolve(name);
    }

    /**
     * Reserves space.
     *
     * @return whether there was enough space
     */
    public boolean take(long bytes) {
        if (usedBytes.addAndGet(bytes) > quota) {
            usedBytes.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    public void release(long bytes) {
        usedBytes.addAndGet(-bytes);
    }

    /** Returns the file for a placeholder in a message. */
    public ReceivedFile file(String place, @Nullable FileName name) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new IllegalStateException("the placeholder of a file is invalid");
        }
        return new ReceivedFile(name, Long.parseLong(parts.group(2)), parts.group(3), path(parts.group(1)));
    }

    public static String place(String name, long length, String sha256) {
        return name + "/" + length + "/" + sha256;
    }

    /** Removes a file whose message was handled; the handler may have moved it. */
    public void forget(ReceivedFile file) throws IOException {
        Files.deleteIfExists(file.path());
        if (!swept.remove(file.path().getFileName().toString())) {
            release(file.length());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public String toString() {
        return "InboundFileStore[" + usedBytes + " of " + quota + " bytes]";
    }
}
