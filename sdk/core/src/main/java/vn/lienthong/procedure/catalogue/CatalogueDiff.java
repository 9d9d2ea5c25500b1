package vn.lienthong.procedure.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.catalogue.internal.ProcedureFingerprint;
import vn.lienthong.value.ListCopies;

/**
 * The differences between two or more catalogues, by procedure code: missing, outdated, differing and duplicate
 * procedures (LT-PROC-013). The first catalogue is the national database, with which the others are compared: a
 * procedure that it lacks should not be in another one. A provincial code ({@code 1.000001.000.00.00.H56}) is compared
 * with its national code. The time is proportional to the size of the catalogues.
 *
 * @param sides names of the catalogues, in order
 * @param comparedCodes number of different codes in all catalogues together
 * @param differences by code, in order of first occurrence
 */
public record CatalogueDiff(List<String> sides, int comparedCodes, List<CatalogueDifference> differences) {
    public CatalogueDiff {
        sides = ListCopies.copy(sides, "sides");
        differences = ListCopies.copy(differences, "differences");
    }

    /**
     * Compares catalogues.
     *
     * @param catalogues the national database first
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static CatalogueDiff of(List<ProcedureCatalogue> catalogues) {
        List<ProcedureCatalogue> sides = ListCopies.copy(catalogues, "catalogues");
        if (sides.size() < 2) {
            throw new IllegalArgumentException("at least two catalogues are compared");
        }
        Set<ProcedureCode> codes = new LinkedHashSet<>();
        sides.forEach(side -> codes.addAll(side.codes()));
        List<CatalogueDifference> found = new ArrayList<>();
        codes.forEach(code -> compare(code, sides, found));
        return new CatalogueDiff(sides.stream().map(ProcedureCatalogue::name).toList(), codes.size(), found);
    }

    private static void compare(ProcedureCode code, List<ProcedureCatalogue> sides, List<CatalogueDifference> found) {
        ProcedureCatalogue national = sides.get(0);
        ProcedureFingerprint standard = national.matching(code);
        for (int i = 0; i < sides.size(); i++) {
            ProcedureCatalogue side = sides.get(i);
            ProcedureFingerprint held = side.fingerprint(code);
            if (held == null) {
                if (national.fingerprint(code) != null && side.matching(code) == null) {
                    found.add(new CatalogueDifference(code, i, DifferenceKind.MISSING, List.of()));
                }
            } else if (standard == null) {
                found.add(new CatalogueDifference(code, i, DifferenceKind.NOT_NATIONAL, List.of()));
            } else {
                compare(held, standard, new CatalogueEntry(code, i), found);
            }
            if (side.duplicateCodes().contains(code)) {
                found.add(new CatalogueDifference(code, i, DifferenceKind.DUPLICATE, List.of()));
            }
        }
    }

    private record CatalogueEntry(ProcedureCode code, int side) {}

    private static void compare(
            ProcedureFingerprint held,
            ProcedureFingerprint standard,
            CatalogueEntry place,
            List<CatalogueDifference> found) {
        DifferenceKind kind = held.hasDifferentState(standard) ? DifferenceKind.STALE : DifferenceKind.DIFFERENT;
        List<ProcedurePart> parts = held.differingParts(standard).toList();
        if (kind == DifferenceKind.STALE || !parts.isEmpty()) {
            found.add(new CatalogueDifference(place.code(), place.side(), kind, parts));
        }
    }

    /** Returns whether there is no difference. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Kinds of difference. */
    public enum DifferenceKind {
        /** The catalogue lacks a procedure of the national database. */
        MISSING,
        /** The catalogue has a procedure that the national database lacks, for example an abolished one. */
        NOT_NATIONAL,
        /** The procedure has another announcing decision, or is open while it is closed in the national database. */
        STALE,
        /** The content differs although the decision, as far as it is stated, is the same. */
        DIFFERENT,
        /** The catalogue contains the code more than once. */
        DUPLICATE
    }

    /**
     * One difference.
     *
     * @param side index of the catalogue in {@link CatalogueDiff#sides()}, from 0
     * @param parts the parts that differ; empty if the procedure is missing or duplicate, or differs only in its
     *     decision
     */
    public record CatalogueDifference(ProcedureCode code, int side, DifferenceKind kind, List<ProcedurePart> parts) {
        public CatalogueDifference {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
            parts = ListCopies.copy(parts, "parts");
        }
    }
}
