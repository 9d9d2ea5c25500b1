package vn.lienthong.procedure.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.procedure.Agency;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureAgencies;
import vn.lienthong.value.Modelled;

/**
 * A procedure as one announcement left it, with the day from which that holds.
 *
 * @param procedure the sheet; of an abolished procedure, its last one
 * @param change what the announcement did to it
 * @param from the first day on which it holds
 */
@Modelled
public record ProcedureVersion(Procedure procedure, ChangeKind change, LocalDate from) {
    public ProcedureVersion {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(from, "from");
    }

    /** Returns a builder that starts from this value. */
    public ProcedureVersionBuilder toBuilder() {
        return ProcedureVersionBuilder.builder(this);
    }

    /** Returns who has the competence by this version: the agencies that it names competent or authorised, else those that settle. */
    public List<Agency> competentAgencies() {
        ProcedureAgencies agencies = procedure.agencies();
        List<Agency> named = Stream.concat(agencies.competent().stream(), agencies.authorised().stream())
                .toList();
        return named.isEmpty() ? agencies.implementing() : named;
    }

    boolean abolished() {
        return change.equals(ChangeKind.ABOLISHED);
    }
}
