package vn.lienthong.sync;

import java.util.Map;

/**
 * What a walk has found; numbers only.
 *
 * @param compared dossiers compared
 * @param repaired dossiers for which a message was stored
 * @param differenceCounts how many dossiers show each difference; immutable
 */
public record ReconcileReport(long compared, long repaired, Map<DossierDifference, Long> differenceCounts) {
    public ReconcileReport {
        differenceCounts = Map.copyOf(differenceCounts);
    }

    /** How many dossiers show a difference. */
    public long count(DossierDifference difference) {
        return differenceCounts.getOrDefault(difference, 0L);
    }
}
