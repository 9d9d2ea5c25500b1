package vn.lienthong.cli;

/** The start of the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int exit = Lienthong.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }
}
