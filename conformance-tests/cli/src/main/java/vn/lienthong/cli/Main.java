package vn.lienthong.cli;

/** The start of the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int exit;
        try {
            exit = Lienthong.run(terminal, args);
        } catch (OutOfMemoryError e) {
            // The JVM would end with 1, which says that something was found.
            exit = Exit.DEFECT;
            terminal.err().println("lienthong: Không đủ bộ nhớ / out of memory: java -Xmx1g -jar …");
        }
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }
}
