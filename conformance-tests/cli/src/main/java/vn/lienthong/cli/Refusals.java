package vn.lienthong.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language asked for what is wrong with the arguments, and where help is. */
final class Refusals implements IParameterExceptionHandler {
    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        var line = refused.getCommandLine();
        line.getErr().println(reason(refused));
        line.getErr().println(texts.text("refused.help", line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return Exit.BAD_INPUT;
    }

    private String reason(ParameterException refused) {
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return texts.text("refused.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (refused instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Refusals::name).collect(Collectors.joining(", "));
            return texts.text("refused.missing", names);
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return texts.text("refused.twice", name(twice.getOverwritten()));
        }
        if (refused.getArgSpec() != null && refused.getValue() != null) {
            return texts.text("refused.value", name(refused.getArgSpec()), refused.getValue(), expected(refused));
        }
        return Objects.toString(refused.getMessage(), "");
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
