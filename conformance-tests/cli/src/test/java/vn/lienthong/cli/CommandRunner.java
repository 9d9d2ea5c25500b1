package vn.lienthong.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import vn.lienthong.cli.terminal.Terminal;

/** Runs a command in this process and captures its output. */
public final class CommandRunner {
    private CommandRunner() {}

    /** The output of a command and its exit code. */
    public record CommandOutput(int exitCode, String out, String err) {}

    public static CommandOutput run(String... args) {
        return runWithInput("", args);
    }

    /** Runs a command with a text on its standard input. */
    public static CommandOutput runWithInput(String in, String... args) {
        return run(in.getBytes(StandardCharsets.UTF_8), args);
    }

    private static CommandOutput run(byte[] in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), new PrintWriter(out), new PrintWriter(err));
        int exit = RootCommand.run(terminal, args);
        return new CommandOutput(exit, out.toString(), err.toString());
    }
}
