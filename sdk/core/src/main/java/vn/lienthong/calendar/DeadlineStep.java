package vn.lienthong.calendar;

import java.util.Objects;
import vn.lienthong.value.Language;

/**
 * One step of a deadline's explanation (LT-TIME-017).
 *
 * @param requirement the sentence of the specification that it follows
 * @param vi the step in Vietnamese
 * @param en the step in English
 */
public record DeadlineStep(String requirement, String vi, String en) {
    public DeadlineStep {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** The step in a language. */
    public String text(Language language) {
        return language == Language.VI ? vi : en;
    }
}
