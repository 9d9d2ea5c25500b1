package vn.lienthong.cli.terminal;

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

/** Reports invalid arguments in the requested language and format, and refers to the help. */
public final class UsageErrorHandler implements IParameterExceptionHandler {
    /** The exception for a missing subcommand, which picocli does not have. */
    public static final class MissingCommandException extends ParameterException {
        private static final long serialVersionUID = 1L;

        public MissingCommandException(CommandLine line) {
            super(line, "no command");
        }
    }

    private final Terminal terminal;
    private final CliTexts texts;

    public UsageErrorHandler(Terminal terminal, CliTexts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        // The arguments could not be parsed, so the requested format is searched in them.
        boolean json = Arrays.stream(args).anyMatch(arg -> arg.equals("--json") || arg.equals("--json=true"));
        return toUsageError(refused).report(terminal, texts, json);
    }

    private UsageError toUsageError(ParameterException refused) {
        String help = refused.getCommandLine().getCommandSpec().qualifiedName();
        if (refused instanceof MissingCommandException) {
            return new UsageError("command", texts.text("refused.command"), help);
        }
        if (refused instanceof UnmatchedArgumentException unmatched) {
            String unknown = TerminalText.sanitize(String.join(" ", unmatched.getUnmatched()));
            return new UsageError("unknown", texts.text("refused.unknown", unknown), help);
        }
        if (refused instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(UsageErrorHandler::argumentName)
                    .collect(Collectors.joining(", "));
            return new UsageError("missing", texts.text("refused.missing", names), help);
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return new UsageError("twice", texts.text("refused.twice", argumentName(twice.getOverwritten())), help);
        }
        if (refused.getArgSpec() != null && refused.getValue() != null) {
            String value = TerminalText.sanitize(refused.getValue());
            String text =
                    texts.text("refused.value", argumentName(refused.getArgSpec()), value, expectedValue(refused));
            return new UsageError("value", text, help);
        }
        return new UsageError("arguments", TerminalText.sanitize(Objects.toString(refused.getMessage(), "")), help);
    }

    /** Returns the valid values from the converter's message. */
    private static String expectedValue(ParameterException refused) {
        Throwable cause = refused.getCause();
        return cause == null
                ? refused.getArgSpec().paramLabel()
                : Objects.toString(cause.getMessage(), refused.getArgSpec().paramLabel());
    }

    private static String argumentName(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
