package vn.lienthong.procedure.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.procedure.ProcedurePart;
import vn.lienthong.procedure.catalogue.internal.ProcedureFingerprint;
import vn.lienthong.procedure.internal.ProcedureLists;

/**
 * In what two or more catalogues differ, by procedure code: what is missing where, what is stale, what says another thing in
 * which part, and what stands twice (LT-PROC-013). The first catalogue is taken for the national database, which is what the
 * others are held against: what it lacks, no other should hold. A province's own code ({@code 1.000001.000.00.00.H56}) is held
 * against the national one that it begins with. Takes time in proportion to what the catalogues hold.
 *
 * @param sides the names of the catalogues, in their order
 * @param comparedCodes how many codes there are in all of them together
 * @param differences by code, in the order in which the codes come up
 */
public record CatalogueDiff(List<String> sides, int comparedCodes, List<CatalogueDifference> differences) {
    public CatalogueDiff {
        sides = ProcedureLists.copy(sides, "sides");
        differences = ProcedureLists.copy(differences, "differences");
    }

    /**
     * Compares catalogues.
     *
     * @param catalogues the national database first
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static CatalogueDiff of(List<ProcedureCatalogue> catalogues) {
        List<ProcedureCatalogue> sides = ProcedureLists.copy(catalogues, "catalogues");
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

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** In what way a catalogue differs. */
    public enum DifferenceKind {
        /** It lacks a procedure that the national database holds. */
        MISSING,
        /** It holds a procedure that the national database does not, such as one that was abolished. */
        NOT_NATIONAL,
        /** It holds the procedure by another announcing decision, or open while it is closed there. */
        STALE,
        /** It says another thing, by the same decision as far as that is told. */
        DIFFERENT,
        /** It holds the code more than once. */
        DUPLICATE
    }

    /**
     * One difference.
     *
     * @param side the place of the catalogue among {@link CatalogueDiff#sides()}, from 0
     * @param parts in which parts it differs; none where one side lacks it or it stands twice, and none where it is stale by its
     *     decision alone
     */
    public record CatalogueDifference(ProcedureCode code, int side, DifferenceKind kind, List<ProcedurePart> parts) {
        public CatalogueDifference {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kind, "kind");
            parts = ProcedureLists.copy(parts, "parts");
        }
    }
}
