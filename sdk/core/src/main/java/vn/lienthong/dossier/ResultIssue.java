package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * How a result stands: first, or in place of an earlier one, for whom of several, in how many copies; not on the wire
 * (LT-LIFE-026 to LT-LIFE-028).
 *
 * @param kind whether it is the first, or corrects, replaces or withdraws another
 * @param earlier the {@link Result#id} of that other
 * @param subject the {@link FilingSubject#id} for which it is, where a filing has several
 * @param copies how many copies were given, one or more; a withdrawal may give none
 */
@Modelled
public record ResultIssue(
        @RecordBuilder.Initializer(source = ResultIssueKind.class, value = "FIRST")
        ResultIssueKind kind,

        @Nullable String earlier,
        @Nullable String subject,
        @RecordBuilder.Initializer("defaultCopies") int copies) {
    static int defaultCopies() {
        return 1;
    }

    public ResultIssue {
        Objects.requireNonNull(kind, "kind");
    }

    /** A builder that starts from this value. */
    public ResultIssueBuilder toBuilder() {
        return ResultIssueBuilder.builder(this);
    }

    /** One copy, given first. */
    public static ResultIssue first() {
        return new ResultIssue(ResultIssueKind.FIRST, null, null, 1);
    }
}
