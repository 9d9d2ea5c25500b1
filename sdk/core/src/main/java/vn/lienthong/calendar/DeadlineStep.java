package vn.lienthong.calendar;

import java.util.Objects;
import vn.lienthong.value.Language;

/**
 * One step of the explanation of a deadline (LT-TIME-017).
 *
 * @param requirement requirement id of the step
 * @param vi the step in Vietnamese
 * @param en the step in English
 */
public record DeadlineStep(String requirement, String vi, String en) {
    public DeadlineStep {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** Returns the step in a language. */
    public String text(Language language) {
        return language == Language.VI ? vi : en;
    }
}
