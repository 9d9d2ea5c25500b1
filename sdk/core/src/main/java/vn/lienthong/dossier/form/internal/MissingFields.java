package vn.lienthong.dossier.form.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * Collects the missing fields of a form; a blank text counts as missing. Earlier forms had other fields, so a missing
 * field is only a remark before the date of the circular.
 */
public final class MissingFields {
    /** The day on which TT 03/2025 was signed; its effective date is not confirmed. */
    private static final OffsetDateTime CIRCULAR_DATE = OffsetDateTime.parse("2025-09-15T00:00:00+07:00");

    private final List<Finding> collected;
    private final String requirement;
    private final Severity severity;

    /**
     * Creates a collection.
     *
     * @param day date of the form; without one, the circular applies
     */
    public MissingFields(String requirement, @Nullable OffsetDateTime day) {
        this(
                new ArrayList<>(),
                requirement,
                day != null && day.isBefore(CIRCULAR_DATE) ? Severity.WARN : Severity.FAIL);
    }

    private MissingFields(List<Finding> collected, String requirement, Severity worst) {
        this.collected = collected;
        this.requirement = requirement;
        this.severity = worst;
    }

    /** Continues the collection with another requirement. */
    public MissingFields withRequirement(String other) {
        return new MissingFields(collected, other, severity);
    }

    /** Adds a failure if a required field is missing. */
    public MissingFields require(String path, @Nullable Object value) {
        return addIfEmpty(path, value, severity);
    }

    /** Adds a warning if a field is missing that the form probably requires. */
    public MissingFields expect(String path, @Nullable Object value) {
        return addIfEmpty(path, value, Severity.WARN);
    }

    /** Adds a warning if a field is missing that not every office has but that people would miss. */
    public MissingFields recommend(String path, @Nullable Object value) {
        return withRequirement("LT-FORM-009").expect(path, value).withRequirement(requirement);
    }

    /** Adds a failure if a condition holds that makes a field invalid. */
    public MissingFields failIf(String path, boolean is, String key) {
        return is ? add(Finding.of(path, requirement, severity, key)) : this;
    }

    /** Adds a warning if a condition holds that makes a field doubtful. */
    public MissingFields warnIf(String path, boolean is, String key) {
        return is ? add(Finding.of(path, requirement, Severity.WARN, key)) : this;
    }

    private MissingFields add(Finding finding) {
        collected.add(finding);
        return this;
    }

    private MissingFields addIfEmpty(String path, @Nullable Object value, Severity severity) {
        boolean empty = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> all && all.isEmpty());
        if (empty) {
            return add(Finding.of(path, requirement, severity, "form.missing", "@form-field." + fieldKey(path)));
        }
        return this;
    }

    /** The name of a field has the key of its path: {@code /rows/2/at} is {@code rows.at}. */
    private static String fieldKey(String path) {
        String names = path.replaceAll("/[0-9]+", "").substring(1).replace('/', '.');
        return names.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public Findings findings() {
        return new Findings(collected);
    }
}
