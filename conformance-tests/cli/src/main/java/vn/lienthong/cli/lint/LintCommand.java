package vn.lienthong.cli.lint;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.judge.MessageJudge;

/** Checks files of messages against the specification. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Option(names = "--as", paramLabel = "portal/<Message>")
    private @Nullable String as;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    public LintCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        Set<String> known = MessageJudge.standard().messages();
        if (as != null && !known.contains(as)) {
            String message = outputOptions.texts().text("lint.as", String.join(" ", known));
            return new UsageError("as", message, null).report(terminal, outputOptions.texts(), outputOptions.json());
        }
        LintRun.LintOptions manner =
                new LintRun.LintOptions(outputOptions.json(), as, Clock.systemUTC(), System::nanoTime);
        return LintRun.run(terminal, outputOptions.texts(), manner, files);
    }
}
