package vn.lienthong.procedure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.TimeLimit;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * A time limit and the fees in one case of a channel.
 *
 * @param limit the time limit; its note often names the case
 * @param fees the fees
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record TimeLimitCase(
        TimeLimit limit,
        List<FeeLine> fees,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public TimeLimitCase {
        Objects.requireNonNull(limit, "limit");
        fees = ListCopies.copy(fees, "fees");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public TimeLimitCaseBuilder toBuilder() {
        return TimeLimitCaseBuilder.builder(this);
    }
}
