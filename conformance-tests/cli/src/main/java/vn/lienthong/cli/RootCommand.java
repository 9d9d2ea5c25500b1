package vn.lienthong.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.lienthong.cli.code.CodeCommand;
import vn.lienthong.cli.deadline.DeadlineCommand;
import vn.lienthong.cli.lint.LintCommand;
import vn.lienthong.cli.procedures.ProceduresCommand;
import vn.lienthong.cli.procedures.ProceduresDiffCommand;
import vn.lienthong.cli.sandbox.SandboxCommand;
import vn.lienthong.cli.sign.SignCommand;
import vn.lienthong.cli.slip.SlipCommand;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageErrorHandler;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.cli.unit.UnitCommand;
import vn.lienthong.cli.verify.VerifyCommand;

/** The command {@code lienthong} with its subcommands, also callable from a program. */
@Command(
        name = "lienthong",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class RootCommand implements Runnable {
    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private RootCommand() {}

    /**
     * Runs a command and returns its exit code, see {@link ExitCodes}. Does not end the process.
     *
     * @param args arguments as on the command line
     */
    public static int run(Terminal terminal, String... args) {
        CliTexts texts = CliTexts.fromArguments(args);
        RootCommand root = new RootCommand();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new SandboxCommand(terminal, root.outputOptions))
                .addSubcommand(new LintCommand(terminal, root.outputOptions))
                .addSubcommand(new CodeCommand(terminal, root.outputOptions))
                .addSubcommand(new UnitCommand(terminal, root.outputOptions))
                .addSubcommand(new DeadlineCommand(terminal, root.outputOptions))
                .addSubcommand(new SlipCommand(terminal, root.outputOptions))
                .addSubcommand(new VerifyCommand(terminal, root.outputOptions))
                .addSubcommand(new SignCommand(terminal, root.outputOptions))
                .addSubcommand(new CommandLine(new ProceduresCommand())
                        .addSubcommand(new ProceduresDiffCommand(terminal, root.outputOptions)));
        line.setResourceBundle(texts.bundle());
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setParameterExceptionHandler(new UsageErrorHandler(terminal, texts));
        // A file name may begin with @; the content of such a file must not become arguments.
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(110);
        int exit = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    /** Reports that no subcommand was given. */
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new UsageErrorHandler.MissingCommandException(line);
    }
}
