package vn.lienthong.sandbox;

import java.nio.file.Path;

/**
 * A file given to the sandbox cannot be used; nothing of it has been taken over.
 *
 * <p>The message names the file, the place and the reason. It never quotes the file.
 */
public final class SandboxFileException extends SandboxException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;

    /** Says what is wrong at a line (from 1), or with the whole file (0). */
    public SandboxFileException(Path file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason, null);
        this.file = file.toString();
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 when the reason concerns the whole file. */
    public int line() {
        return line;
    }
}
