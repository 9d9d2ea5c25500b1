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
 * A procedure as changed by one announcement, with its first day in force.
 *
 * @param procedure the sheet; for an abolished procedure, its last one
 * @param change how the announcement changed it
 * @param from first day in force
 */
@Modelled
public record ProcedureVersion(Procedure procedure, ChangeKind change, LocalDate from) {
    public ProcedureVersion {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(from, "from");
    }

    /** Returns a builder with these values. */
    public ProcedureVersionBuilder toBuilder() {
        return ProcedureVersionBuilder.builder(this);
    }

    /**
     * Returns the competent agencies of this version: those named as competent or authorised, or else those that
     * settle.
     */
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
