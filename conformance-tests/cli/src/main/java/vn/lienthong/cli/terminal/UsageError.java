package vn.lienthong.cli.terminal;

import org.jspecify.annotations.Nullable;

/**
 * An error that prevents a command from running.
 *
 * @param reason one word for programs, such as {@code missing}
 * @param message sentence in the requested language
 * @param helpCommand command whose help explains more; null if help does not
 * @param exitCode {@link ExitCodes#BAD_INPUT} or another code for failure
 */
public record UsageError(
        String reason, String message, @Nullable String helpCommand, int exitCode) {
    public UsageError(String reason, String message, @Nullable String help) {
        this(reason, message, help, ExitCodes.BAD_INPUT);
    }

    /** Prints the error, as one JSON object if requested, and returns the exit code. */
    public int report(Terminal terminal, CliTexts texts, boolean json) {
        if (json) {
            new JsonLineWriter(terminal.out())
                    .startObject()
                    .textField("event", "refused")
                    .textField("reason", reason)
                    .textField("message", message)
                    .numberField("exit", exitCode)
                    .endObject()
                    .printLine();
        } else {
            terminal.printMessage(message);
            if (helpCommand != null) {
                terminal.printMessage(texts.text("refused.help", helpCommand));
            }
        }
        return exitCode;
    }
}
