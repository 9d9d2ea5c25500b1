package vn.lienthong.cli;

import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.Terminal;

/** The entry point of the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int exit;
        try {
            exit = RootCommand.run(terminal, args);
        } catch (OutOfMemoryError e) {
            // The JVM would exit with 1, which means that findings fail.
            exit = ExitCodes.DEFECT;
            terminal.err().println("lienthong: Không đủ bộ nhớ / out of memory: java -Xmx1g -jar …");
        }
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }
}
