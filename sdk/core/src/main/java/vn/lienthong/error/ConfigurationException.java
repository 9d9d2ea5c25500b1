package vn.lienthong.error;

import java.util.stream.Collectors;

/** Options that cannot work; lists every problem at once. */
public final class ConfigurationException extends LienThongException {
    private final transient Findings problems;

    public ConfigurationException(Findings problems) {
        super(
                "configuration.invalid",
                false,
                null,
                null,
                problems.stream()
                        .map(problem -> problem.path() + ": " + problem.message(Language.EN))
                        .collect(Collectors.joining("; ")));
        this.problems = problems;
    }

    /** All problems, each with the option's name as its path. */
    public Findings problems() {
        return problems;
    }
}
