package vn.lienthong.cli.procedures;

import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.error.MalformedAnswerException;

/** The exception for a line that is not a valid sheet or cannot be read. */
public final class UnreadableSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;
    private final transient @Nullable MalformedAnswerException malformed;

    UnreadableSheetException(int line, String key, @Nullable MalformedAnswerException malformed) {
        super(key + " at line " + line);
        this.line = line;
        this.key = key;
        this.malformed = malformed;
    }

    /** Returns the problem in a language, with the line. */
    public String message(CliTexts texts) {
        String why = malformed == null ? texts.text(key) : malformed.message(texts.language());
        return line + ": " + why;
    }
}
