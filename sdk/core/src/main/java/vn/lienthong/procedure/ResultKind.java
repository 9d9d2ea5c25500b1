package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ResultCode;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A kind of result of a procedure (kết quả thực hiện).
 *
 * @param code its code; published sheets leave it empty
 * @param name its name
 * @param url where its form can be fetched
 * @param fileName file name of its form
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public ResultKindBuilder toBuilder() {
        return ResultKindBuilder.builder(this);
    }
}
