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
 * A result document of a procedure (giấy tờ kết quả).
 *
 * @param name its name, at most 2,000 characters
 * @param component its component code when it is submitted as a paper
 * @param id its id at the agency
 * @param url where the portal fetches it
 * @param code kind of result
 * @param issue its relation to earlier results, its subject and number of copies; not sent to the portal
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public ResultBuilder toBuilder() {
        return ResultBuilder.builder(this);
    }
}
