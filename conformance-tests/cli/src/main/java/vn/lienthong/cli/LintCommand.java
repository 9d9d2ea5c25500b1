package vn.lienthong.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.lint.Lint;
import vn.lienthong.judge.Judge;

/** Checks files of messages against the specification. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--as", paramLabel = "portal/<Message>")
    private @Nullable String as;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    LintCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        Set<String> known = Judge.standard().messages();
        if (as != null && !known.contains(as)) {
            String message = speech.texts().text("lint.as", String.join(" ", known));
            return new Refusal("as", message, null).told(terminal, speech.texts(), speech.json());
        }
        Lint.Manner manner = new Lint.Manner(speech.json(), as, Clock.systemUTC(), System::nanoTime);
        return Lint.run(terminal, speech.texts(), manner, files);
    }
}
