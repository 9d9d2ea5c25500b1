package vn.lienthong.portal.inbound;

import java.nio.file.Path;
import vn.lienthong.portal.inbound.internal.InboundDirectory;

/**
 * Temporary storage for files received in messages (LT-IN-015). Files are stored under random names until their message
 * has been handled. Thread-safe; used by one receiver.
 */
public final class InboundFileStore {
    private final InboundDirectory directory;

    private InboundFileStore(InboundDirectory directory) {
        this.directory = directory;
    }

    /**
     * Opens a store in a directory, which is created if necessary and should be used for nothing else.
     *
     * @param quota maximum bytes of all files together
     * @throws IllegalArgumentException if the quota is not positive
     * @throws java.io.UncheckedIOException if the directory cannot be created or read
     */
    public static InboundFileStore at(Path directory, long quota) {
        return new InboundFileStore(InboundDirectory.at(directory, quota));
    }

    /** Returns the bytes of all stored files. */
    public long usedBytes() {
        return directory.usedBytes();
    }

    InboundDirectory directory() {
        return directory;
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
