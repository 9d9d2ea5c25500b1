package vn.lienthong.cli.code;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.code.IdentifierKind;

/** Reads identifiers: kind, validity of the form, canonical form, and position of errors. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class CodeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Option(names = "--as", paramLabel = "KIND", converter = IdentifierKindConverter.class)
    private @Nullable IdentifierKind as;

    @Parameters(paramLabel = "VALUE", arity = "1..*")
    private List<String> values = new ArrayList<>();

    public CodeCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        List<CodeDescription> answers = values.stream()
                .map(value -> CodeDescription.describe(value, as))
                .toList();
        if (outputOptions.json()) {
            CodeDescription.writeJson(
                    answers, terminal.out(), outputOptions.texts().language());
        } else {
            answers.forEach(answer -> answer.writeText(terminal.out(), outputOptions.texts()));
        }
        return answers.stream().allMatch(CodeDescription::isValid) ? ExitCodes.OK : ExitCodes.FINDINGS;
    }
}
