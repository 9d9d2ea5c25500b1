package vn.lienthong.cli;

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
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class CodeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Option(names = "--as", paramLabel = "KIND", converter = Choice.Kind.class)
    private @Nullable IdentifierKind as;

    @Parameters(paramLabel = "VALUE", arity = "1..*")
    private List<String> values = new ArrayList<>();

    CodeCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        List<CodeAnswer> answers =
                values.stream().map(value -> CodeAnswer.of(value, as)).toList();
        if (speech.json()) {
            CodeAnswer.json(answers, terminal.out(), speech.texts().language());
        } else {
            answers.forEach(answer -> answer.table(terminal.out(), speech.texts()));
        }
        return answers.stream().allMatch(CodeAnswer::valid) ? Exit.OK : Exit.FOUND;
    }
}
