package vn.lienthong.cli.terminal;

import org.jspecify.annotations.Nullable;

/**
 * Why a command does nothing.
 *
 * @param reason one word for programs, such as {@code missing}
 * @param message a sentence for people, in the language asked for
 * @param helpCommand the command whose help says more; null when help would not
 * @param exitCode {@link ExitCodes#BAD_INPUT} or another that fails
 */
public record UsageError(
        String reason, String message, @Nullable String helpCommand, int exitCode) {
    public UsageError(String reason, String message, @Nullable String help) {
        this(reason, message, help, ExitCodes.BAD_INPUT);
    }

    /** Says it beside the results or, for programs, as one JSON object among them; answers the exit code. */
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
