package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * Whether a result is the first or changes an earlier one, its subject and number of copies; not sent to the portal
 * (LT-LIFE-026 to LT-LIFE-028).
 *
 * @param kind whether it is the first, or corrects, replaces or withdraws an earlier one
 * @param earlier {@link Result#id} of the earlier result
 * @param subject {@link FilingSubject#id} of its subject, if the filing has several
 * @param copies number of copies issued, at least one; 0 is allowed for a withdrawal
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

    /** Returns a builder with these values. */
    public ResultIssueBuilder toBuilder() {
        return ResultIssueBuilder.builder(this);
    }

    /** Returns an issue of one copy that is the first. */
    public static ResultIssue first() {
        return new ResultIssue(ResultIssueKind.FIRST, null, null, 1);
    }
}
