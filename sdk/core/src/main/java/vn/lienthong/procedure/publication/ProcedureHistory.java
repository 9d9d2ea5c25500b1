package vn.lienthong.procedure.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.ListCopies;

/**
 * The versions of one procedure, each in force until the next one begins (LT-PROC-014). An abolished procedure is kept,
 * because dossiers received earlier continue under the version of their day (LT-PROC-015).
 */
public final class ProcedureHistory {
    private final List<ProcedureVersion> versions;

    private ProcedureHistory(List<ProcedureVersion> versions) {
        this.versions = versions;
    }

    /**
     * Returns the history of versions in any order; {@link #check()} reports inconsistencies.
     *
     * @throws IllegalArgumentException if there are no versions
     */
    public static ProcedureHistory of(List<ProcedureVersion> versions) {
        List<ProcedureVersion> sorted = new ArrayList<>(ListCopies.copy(versions, "versions"));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one version");
        }
        sorted.sort(Comparator.comparing(ProcedureVersion::from));
        return new ProcedureHistory(List.copyOf(sorted));
    }

    /** Returns the versions, oldest first. */
    public List<ProcedureVersion> versions() {
        return versions;
    }

    /** Returns the code of the oldest version. */
    public ProcedureCode code() {
        return versions.get(0).procedure().code();
    }

    /**
     * Returns the version in force on a day; empty before the first version and from the day of the first abolition
     * on.
     */
    public Optional<ProcedureVersion> findVersionOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<ProcedureVersion> begun = versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .toList();
        boolean ended = begun.isEmpty() || begun.stream().anyMatch(ProcedureVersion::abolished);
        return ended ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
    }

    /**
     * Returns whether it is known that no version is in force on a day. Before the first version this is known only if
     * that version is marked as new; otherwise an earlier version existed that is not kept here.
     */
    public boolean isClosedOn(LocalDate day) {
        boolean before =
                Objects.requireNonNull(day, "day").isBefore(versions.get(0).from());
        return before
                ? versions.get(0).change().equals(ChangeKind.NEW)
                : findVersionOn(day).isEmpty();
    }

    /**
     * Returns inconsistencies: different procedures, two versions from the same day, a change before the beginning or
     * after the end.
     */
    public Findings check() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            ProcedureVersion version = versions.get(i);
            if (!version.procedure().code().equals(code())) {
                findings.add(finding(i, "/procedure/code", "procedure.history.other"));
            }
            boolean first = i == 0;
            if (!first && version.from().equals(versions.get(i - 1).from())) {
                findings.add(finding(i, "/from", "procedure.history.same-day"));
            }
            if (versions.subList(0, i).stream().anyMatch(ProcedureVersion::abolished)) {
                findings.add(finding(i, "/change", "procedure.history.after-end"));
            } else if (!first && version.change().equals(ChangeKind.NEW)) {
                findings.add(finding(i, "/change", "procedure.history.new-again"));
            }
        }
        return new Findings(findings);
    }

    private static Finding finding(int place, String path, String key) {
        return Finding.of("/versions/" + place + path, "LT-PROC-014", Severity.FAIL, key);
    }

    @Override
    public String toString() {
        return code() + " (" + versions.size() + ")";
    }
}
