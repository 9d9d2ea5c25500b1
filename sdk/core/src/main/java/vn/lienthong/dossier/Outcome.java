package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.ResultReturn;
import vn.lienthong.error.Modelled;

/**
 * What came of a dossier and how it goes back.
 *
 * @param form the way of return
 * @param note information on the return (thông tin trả)
 * @param results the results
 * @param delivery where it is sent
 */
@Modelled
public record Outcome(
        @RecordBuilder.Initializer(source = ResultReturn.class, value = "COUNTER")
        ResultReturn form,

        @Nullable FreeText note,
        List<Result> results,
        @Nullable Delivery delivery) {
    public Outcome {
        Objects.requireNonNull(form, "form");
        results = Lists.copy(results, "results");
    }

    /** A builder that starts from this value. */
    public OutcomeBuilder toBuilder() {
        return OutcomeBuilder.builder(this);
    }

    /** No result yet; it will be returned at the counter. */
    public static Outcome none() {
        return new Outcome(ResultReturn.COUNTER, null, List.of(), null);
    }
}
