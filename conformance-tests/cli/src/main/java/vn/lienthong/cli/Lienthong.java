package vn.lienthong.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code lienthong}: names the commands, and is the way to run one from a program. */
@Command(
        name = "lienthong",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
public final class Lienthong implements Runnable {
    @Mixin
    private final Speech speech = new Speech();

    @Spec
    private @Nullable CommandSpec spec;

    private Lienthong() {}

    /**
     * Runs a command and answers its exit code, see {@link Exit}; ends no process.
     *
     * @param args as on the command line
     */
    public static int run(Terminal terminal, String... args) {
        Texts texts = Texts.asked(args);
        Lienthong root = new Lienthong();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new SandboxCommand(terminal, root.speech))
                .addSubcommand(new LintCommand(terminal, root.speech))
                .addSubcommand(new CodeCommand(terminal, root.speech))
                .addSubcommand(new UnitCommand(terminal, root.speech))
                .addSubcommand(new DeadlineCommand(terminal, root.speech))
                .addSubcommand(new SlipCommand(terminal, root.speech))
                .addSubcommand(new VerifyCommand(terminal, root.speech))
                .addSubcommand(new SignCommand(terminal, root.speech))
                .addSubcommand(new CommandLine(new ProceduresCommand())
                        .addSubcommand(new ProceduresDiffCommand(terminal, root.speech)));
        line.setResourceBundle(texts.bundle());
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setParameterExceptionHandler(new Refusals(terminal, texts));
        // A file's name may begin with @; what such a file holds is nobody's argument.
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(110);
        int exit = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    /** No command was named. */
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new Refusals.NoCommand(line);
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Lienthong.class.getPackage().getImplementationVersion();
            String name = version == null ? "lienthong" : "lienthong " + version;
            return new String[] {name, "Java " + System.getProperty("java.version")};
        }
    }
}
