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
 * Collects what a form lacks; a blank text is as good as none. Before the circular there were other forms, so what its forms ask
 * for is then a remark only.
 */
public final class MissingFields {
    /** The day on which TT 03/2025 was signed; the day of its effect was not read. */
    private static final OffsetDateTime CIRCULAR_DATE = OffsetDateTime.parse("2025-09-15T00:00:00+07:00");

    private final List<Finding> collected;
    private final String requirement;
    private final Severity severity;

    /** @param day of the form; the circular holds where there is none */
    public MissingFields(String requirement, @Nullable OffsetDateTime day) {
        this(
                new ArrayList<>(),
                requirement,
                day != null && day.isBefore(CIRCULAR_DATE) ? Severity.WARN : Severity.FAIL);
    }

    private MissingFields(List<Finding> found, String requirement, Severity worst) {
        this.collected = found;
        this.requirement = requirement;
        this.severity = worst;
    }

    /** Returns the same collection, for what another sentence asks. */
    public MissingFields withRequirement(String other) {
        return new MissingFields(collected, other, severity);
    }

    /** Returns what the form asks for. */
    public MissingFields require(String path, @Nullable Object value) {
        return addIfEmpty(path, value, severity);
    }

    /** Returns what the form is thought to ask for. */
    public MissingFields expect(String path, @Nullable Object value) {
        return addIfEmpty(path, value, Severity.WARN);
    }

    /** Returns what not everybody has, but people would miss. */
    public MissingFields recommend(String path, @Nullable Object value) {
        return withRequirement("LT-FORM-009").expect(path, value).withRequirement(requirement);
    }

    /** Returns what is there and cannot be right. */
    public MissingFields failIf(String path, boolean is, String key) {
        return is ? add(Finding.of(path, requirement, severity, key)) : this;
    }

    /** Returns what is there and looks wrong. */
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

    /** The words for a field have the key of its path: {@code /rows/2/at} is {@code rows.at}. */
    private static String fieldKey(String path) {
        String names = path.replaceAll("/[0-9]+", "").substring(1).replace('/', '.');
        return names.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    public Findings findings() {
        return new Findings(collected);
    }
}
