package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * The results of a dossier and how they are returned.
 *
 * @param form how the result is returned
 * @param note information on the return (thông tin trả)
 * @param results the results
 * @param delivery where the result is sent
 */
@Modelled
public record DossierOutcome(
        @RecordBuilder.Initializer(source = ResultReturn.class, value = "COUNTER")
        ResultReturn form,

        @Nullable FreeText note,
        List<Result> results,
        @Nullable ResultDelivery delivery) {
    public DossierOutcome {
        Objects.requireNonNull(form, "form");
        results = ListCopies.copy(results, "results");
    }

    /** Returns a builder with these values. */
    public DossierOutcomeBuilder toBuilder() {
        return DossierOutcomeBuilder.builder(this);
    }

    /**
     * Returns the results in force: every result except withdrawals and those that a later one corrects, replaces or
     * withdraws (LT-LIFE-026).
     */
    public List<Result> resultsInForce() {
        Set<String> past = results.stream()
                .map(result -> result.issue().earlier())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return results.stream()
                .filter(result -> !result.issue().kind().equals(ResultIssueKind.WITHDRAWAL))
                .filter(result -> result.id() == null || !past.contains(result.id()))
                .toList();
    }

    /** Returns an outcome without a result, to be collected at the counter. */
    public static DossierOutcome none() {
        return new DossierOutcome(ResultReturn.COUNTER, null, List.of(), null);
    }
}
