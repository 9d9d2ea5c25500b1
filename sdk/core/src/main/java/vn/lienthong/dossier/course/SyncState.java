package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/**
 * State of the synchronisation of a dossier with the national side (tình trạng đồng bộ), independent of the business
 * status (LT-LIFE-019).
 */
public final class SyncState extends OpenCode {
    /** The newest status has not been sent. */
    public static final SyncState WAITING = of("waiting");

    /** The receiver accepted the newest status. */
    public static final SyncState ACCEPTED = of("accepted");

    /** The receiver rejected it. */
    public static final SyncState REFUSED = of("refused");

    /** It is not known whether the receiver accepted it. */
    public static final SyncState OUTCOME_UNKNOWN = of("outcome-unknown");

    private SyncState(String text) {
        super("sync-state", text);
    }

    /** Returns the state with this code in the list {@code sync-state}. */
    public static SyncState of(String text) {
        return new SyncState(text);
    }
}
