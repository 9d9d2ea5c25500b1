package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Options that cannot work; lists every problem at once. */
public final class ConfigurationException extends LienThongException {
    private final transient Findings problems;

    public ConfigurationException(Findings problems) {
        super("configuration.invalid", false, null, null, problems.message(Language.EN));
        this.problems = problems;
    }

    /** All problems, each with the option's name as its path. */
    public Findings problems() {
        return problems;
    }

    @Override
    public String message(Language language) {
        // What crossed a process has left its problems behind.
        return problems == null
                ? super.message(language)
                : MessageCatalogue.text(code(), language, List.of(problems.message(language)));
    }
}
