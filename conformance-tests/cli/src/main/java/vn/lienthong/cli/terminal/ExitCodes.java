package vn.lienthong.cli.terminal;

/** The exit codes of commands. */
public final class ExitCodes {
    /** Success; no finding fails. */
    public static final int OK = 0;

    /** Success; at least one finding fails. */
    public static final int FINDINGS = 1;

    /** The arguments, a file or its content are invalid. */
    public static final int BAD_INPUT = 2;

    /** A file cannot be read or has an unknown format; {@code verify} returns it after the other files. */
    public static final int UNREADABLE = 3;

    /** A defect of the program, which prints a stack trace. */
    public static final int DEFECT = 70;

    private ExitCodes() {}
}
