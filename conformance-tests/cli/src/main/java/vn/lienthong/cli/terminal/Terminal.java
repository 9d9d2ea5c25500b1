package vn.lienthong.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The input and outputs of a command.
 *
 * @param in standard input
 * @param out results
 * @param err problems and progress
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {
    /** Returns the streams of the process, in UTF-8 independently of the locale. */
    public static Terminal ofProcess() {
        return new Terminal(System.in, utf8Writer(FileDescriptor.out), utf8Writer(FileDescriptor.err));
    }

    private static PrintWriter utf8Writer(FileDescriptor descriptor) {
        var stream = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Prints a message to the error output in one write. */
    public void printMessage(String text) {
        out.flush();
        text.lines().map(TerminalText::sanitize).forEach(err::println);
        err.flush();
    }
}
