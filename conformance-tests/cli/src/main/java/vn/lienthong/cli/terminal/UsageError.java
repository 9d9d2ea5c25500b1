package vn.lienthong.cli.terminal;

import org.jspecify.annotations.Nullable;

/**
 * Why a command does nothing.
 *
 * @param reason one word for programs, such as {@code missing}
 * @param message a sentence for people, in the language asked for
 * @param help the command whose help says more; null when help would not
 * @param exit {@link ExitCodes#BAD_INPUT} or another that fails
 */
public record UsageError(String reason, String message, @Nullable String help, int exit) {
    public UsageError(String reason, String message, @Nullable String help) {
        this(reason, message, help, ExitCodes.BAD_INPUT);
    }

    /** Says it beside the results or, for programs, as one JSON object among them; answers the exit code. */
    public int told(Terminal terminal, CliTexts texts, boolean json) {
        if (json) {
            new JsonLineWriter(terminal.out())
                    .open()
                    .text("event", "refused")
                    .text("reason", reason)
                    .text("message", message)
                    .number("exit", exit)
                    .close()
                    .end();
        } else {
            terminal.say(message);
            if (help != null) {
                terminal.say(texts.text("refused.help", help));
            }
        }
        return exit;
    }
}
