package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * How a procedure can be filed through one channel (cách thức thực hiện), with its cases (LT-PROC-004).
 *
 * @param channel the channel
 * @param cases time limits and fees, one entry per case; 22 of 271 real entries have several
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record FilingMethod(
        @Nullable Channel channel,
        List<TimeLimitCase> cases,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public FilingMethod {
        cases = ListCopies.copy(cases, "cases");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public FilingMethodBuilder toBuilder() {
        return FilingMethodBuilder.builder(this);
    }
}
