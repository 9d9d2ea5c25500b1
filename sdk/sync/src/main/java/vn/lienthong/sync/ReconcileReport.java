package vn.lienthong.sync;

import java.util.Map;

/**
 * The result of a reconciliation run; numbers only.
 *
 * @param compared number of compared dossiers
 * @param repaired number of dossiers for which a message was stored
 * @param differenceCounts number of dossiers by difference; immutable
 */
public record ReconcileReport(long compared, long repaired, Map<DossierDifference, Long> differenceCounts) {
    public ReconcileReport {
        differenceCounts = Map.copyOf(differenceCounts);
    }

    /** Returns the number of dossiers with a difference. */
    public long count(DossierDifference difference) {
        return differenceCounts.getOrDefault(difference, 0L);
    }
}
