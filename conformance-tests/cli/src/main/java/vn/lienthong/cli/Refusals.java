package vn.lienthong.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language and the form asked for what is wrong with the arguments, and where help is. */
final class Refusals implements IParameterExceptionHandler {
    /** No command was named; picocli has no exception of its own for it. */
    static final class NoCommand extends ParameterException {
        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine line) {
            super(line, "no command");
        }
    }

    private final Terminal terminal;
    private final Texts texts;

    Refusals(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        // The arguments could not be parsed, so what they ask for is looked for among them.
        boolean json = Arrays.stream(args).anyMatch(arg -> arg.equals("--json") || arg.equals("--json=true"));
        return refusal(refused).told(terminal, texts, json);
    }

    private Refusal refusal(ParameterException refused) {
        String help = refused.getCommandLine().getCommandSpec().qualifiedName();
        if (refused instanceof NoCommand) {
            return new Refusal("command", texts.text("refused.command"), help);
        }
        if (refused instanceof UnmatchedArgumentException unmatched) {
            String unknown = Plain.line(String.join(" ", unmatched.getUnmatched()));
            return new Refusal("unknown", texts.text("refused.unknown", unknown), help);
        }
        if (refused instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(", "));
            return new Refusal("missing", texts.text("refused.missing", names), help);
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return new Refusal("twice", texts.text("refused.twice", name(twice.getOverwritten())), help);
        }
        if (refused.getArgSpec() != null && refused.getValue() != null) {
            String value = Plain.line(refused.getValue());
            String text = texts.text("refused.value", name(refused.getArgSpec()), value, expected(refused));
            return new Refusal("value", text, help);
        }
        return new Refusal("arguments", Plain.line(Objects.toString(refused.getMessage(), "")), help);
    }

    /** What the converter said would do. */
    private static String expected(ParameterException refused) {
        Throwable cause = refused.getCause();
        return cause == null
                ? refused.getArgSpec().paramLabel()
                : Objects.toString(cause.getMessage(), refused.getArgSpec().paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
