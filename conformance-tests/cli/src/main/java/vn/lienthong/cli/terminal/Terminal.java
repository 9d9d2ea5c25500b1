package vn.lienthong.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads from and writes to.
 *
 * @param in what {@code -} stands for
 * @param out results
 * @param err what is said beside them: problems and progress
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {
    /** The process's own streams, in UTF-8 whatever the locale says. */
    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8Writer(FileDescriptor.out), utf8Writer(FileDescriptor.err));
    }

    private static PrintWriter utf8Writer(FileDescriptor descriptor) {
        var stream = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** A sentence beside the results, or several by lines, at once. */
    public void printMessage(String text) {
        out.flush();
        text.lines().map(TerminalText::sanitize).forEach(err::println);
        err.flush();
    }
}
