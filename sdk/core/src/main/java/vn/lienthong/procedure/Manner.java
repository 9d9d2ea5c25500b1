package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Channel;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Modelled;

/**
 * How a procedure may be carried out through one channel (cách thức thực hiện), with its cases (LT-PROC-004).
 *
 * @param channel the channel
 * @param cases limits and fees, one entry per case; 22 of 271 real entries have several
 * @param extras what the published object carried beyond these
 */
@Modelled
public record Manner(
        @Nullable Channel channel,
        List<TimeCase> cases,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Manner {
        cases = Lists.copy(cases, "cases");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public MannerBuilder toBuilder() {
        return MannerBuilder.builder(this);
    }
}
