package vn.lienthong.cli.code;

import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.code.IdentifierKind;

/** Reads identifiers: what kind each is, whether it is well formed, its canonical form and what is wrong where. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class CodeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions speech;

    @Option(names = "--as", paramLabel = "KIND", converter = IdentifierKindConverter.class)
    private @Nullable IdentifierKind as;

    @Parameters(paramLabel = "VALUE", arity = "1..*")
    private List<String> values = new ArrayList<>();

    public CodeCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        List<CodeDescription> answers =
                values.stream().map(value -> CodeDescription.of(value, as)).toList();
        if (speech.json()) {
            CodeDescription.json(answers, terminal.out(), speech.texts().language());
        } else {
            answers.forEach(answer -> answer.table(terminal.out(), speech.texts()));
        }
        return answers.stream().allMatch(CodeDescription::valid) ? ExitCodes.OK : ExitCodes.FOUND;
    }
}
