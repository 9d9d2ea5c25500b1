package vn.lienthong.sync;

import java.util.Map;

/**
 * What a walk has found; numbers only.
 *
 * @param seen dossiers compared
 * @param mended dossiers for which a message was stored
 * @param counts how many dossiers show each difference; immutable
 */
public record ReconcileReport(long seen, long mended, Map<DossierDifference, Long> counts) {
    public ReconcileReport {
        counts = Map.copyOf(counts);
    }

    /** How many dossiers show a difference. */
    public long count(DossierDifference difference) {
        return counts.getOrDefault(difference, 0L);
    }
}
