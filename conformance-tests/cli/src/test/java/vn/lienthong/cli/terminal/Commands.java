package vn.lienthong.cli.terminal;

import vn.lienthong.cli.RootCommand;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process and keeps what it wrote. */
public final class Commands {
    private Commands() {}

    /** What a command wrote, and its exit code. */
    public record Ran(int exit, String out, String err) {}

    public static Ran run(String... args) {
        return runOn("", args);
    }

    /** Runs a command that finds a text on its standard input. */
    public static Ran runOn(String in, String... args) {
        return run(in.getBytes(StandardCharsets.UTF_8), args);
    }

    private static Ran run(byte[] in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), new PrintWriter(out), new PrintWriter(err));
        int exit = RootCommand.run(terminal, args);
        return new Ran(exit, out.toString(), err.toString());
    }
}
