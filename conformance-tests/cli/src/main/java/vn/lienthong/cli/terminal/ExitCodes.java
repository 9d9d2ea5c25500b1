package vn.lienthong.cli.terminal;

/** What a command's exit code says. */
public final class ExitCodes {
    /** Done, and nothing found that fails. */
    public static final int OK = 0;

    /** Done, and something was found that fails. */
    public static final int FINDINGS = 1;

    /** The arguments, a file or what it holds cannot be used. */
    public static final int BAD_INPUT = 2;

    /** A file cannot be read, or is of no kind that is known; said by {@code verify}, which goes on with the others. */
    public static final int UNREADABLE = 3;

    /** The program itself is at fault, and prints where. */
    public static final int DEFECT = 70;

    private ExitCodes() {}
}
