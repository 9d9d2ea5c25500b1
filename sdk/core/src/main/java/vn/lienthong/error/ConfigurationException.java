package vn.lienthong.error;

import java.util.List;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** An invalid configuration, with all problems. */
public final class ConfigurationException extends LienThongException {
    private final transient Findings problems;

    public ConfigurationException(Findings problems) {
        super("configuration.invalid", false, null, null, problems.message(Language.EN));
        this.problems = problems;
    }

    /** Returns all problems, each with the option key as its path. */
    public Findings problems() {
        return problems;
    }

    @Override
    public String message(Language language) {
        // A deserialised exception has no problems.
        return problems == null
                ? super.message(language)
                : MessageCatalogue.text(code(), language, List.of(problems.message(language)));
    }
}
