package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ResultCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A kind of result that a procedure gives (kết quả thực hiện).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param url where its form can be fetched
 * @param fileName the file name of its form
 * @param extras what the published object carried beyond these
 */
@Modelled
public record ResultKind(
        @Nullable ResultCode code,
        @Nullable String name,
        @Nullable String url,
        @Nullable String fileName,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public ResultKind {
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public ResultKindBuilder toBuilder() {
        return ResultKindBuilder.builder(this);
    }
}
