package vn.lienthong.cli;

import org.jspecify.annotations.Nullable;

/**
 * Why a command does nothing.
 *
 * @param reason one word for programs, such as {@code missing}
 * @param message a sentence for people, in the language asked for
 * @param help the command whose help says more; null when help would not
 * @param exit {@link Exit#BAD_INPUT} or another that fails
 */
record Refusal(String reason, String message, @Nullable String help, int exit) {
    Refusal(String reason, String message, @Nullable String help) {
        this(reason, message, help, Exit.BAD_INPUT);
    }

    /** Says it beside the results or, for programs, as one JSON object among them; answers the exit code. */
    int told(Terminal terminal, Texts texts, boolean json) {
        if (json) {
            new JsonLine(terminal.out())
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
