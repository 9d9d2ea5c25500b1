package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A paper that a procedure gave (giấy tờ kết quả).
 *
 * @param name its name, at most 2,000 characters
 * @param component the component code that it has as a paper
 * @param id its id at the agency
 * @param url where the portal fetches it
 * @param code the kind of result
 * @param issue how it stands beside earlier ones, for whom, in how many copies; not on the wire
 * @param extras what the published object carried beyond these
 */
@Modelled
public record Result(
        @Nullable FileName name,
        @Nullable ComponentCode component,
        @Nullable String id,
        @Nullable FileUrl url,
        @Nullable ResultCode code,

        @RecordBuilder.Initializer(source = ResultIssue.class, value = "first")
        ResultIssue issue,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Result {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public ResultBuilder toBuilder() {
        return ResultBuilder.builder(this);
    }
}
