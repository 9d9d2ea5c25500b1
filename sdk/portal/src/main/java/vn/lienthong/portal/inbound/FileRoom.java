package vn.lienthong.portal.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FileName;

/**
 * A directory of one receiver, in which files that came inside messages lie until their message was handled; they have names
 * that say nothing, and never their own. Bounded by a quota over all of them (LT-IN-015). Thread-safe.
 */
public final class FileRoom {
    static final String HALF = ".part";

    /** What stands in a message in place of a file: name, length, digest. */
    private static final Pattern PLACE = Pattern.compile("([0-9a-f-]{36})/([0-9]{1,18})/([0-9a-f]{64})");

    private final Path directory;
    private final long quota;
    private final AtomicLong used = new AtomicLong();

    private FileRoom(Path directory, long quota) {
        this.directory = directory;
        this.quota = quota;
    }

    /**
     * A room in a directory that nobody else uses; it is made if it is not there, and halves of files that a crash left are
     * removed.
     *
     * @param quota most bytes of all files together
     * @throws UncheckedIOException if the directory cannot be used
     */
    public static FileRoom at(Path directory, long quota) {
        FileRoom room = new FileRoom(Objects.requireNonNull(directory, "directory"), quota);
        try {
            Files.createDirectories(directory);
            for (Path file : room.files()) {
                if (file.getFileName().toString().endsWith(HALF)) {
                    Files.delete(file);
                } else {
                    room.used.addAndGet(Files.size(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the room for files cannot be used", e);
        }
        return room;
    }

    /** Bytes of all files in it. */
    public long used() {
        return used.get();
    }

    Spool spool(int mostFiles) {
        return new Spool(this, mostFiles);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** Takes room. @return whether there was so much */
    boolean take(long bytes) {
        if (used.addAndGet(bytes) > quota) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }

    /** The file that stands in this place of a message. */
    ReceivedFile file(String place, @Nullable FileName name) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new IllegalStateException("no file stands in this place");
        }
        return new ReceivedFile(name, Long.parseLong(parts.group(2)), parts.group(3), path(parts.group(1)));
    }

    static String place(String name, long length, String sha256) {
        return name + "/" + length + "/" + sha256;
    }

    /** Removes a file whose message was handled; the handler may have moved it. */
    void forget(ReceivedFile file) throws IOException {
        Files.deleteIfExists(file.path());
        release(file.length());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public String toString() {
        return "FileRoom[" + used + " of " + quota + " bytes]";
    }
}
