package vn.lienthong.dossier.course;

import vn.lienthong.code.OpenCode;

/** What became of telling the national side of a dossier (tình trạng đồng bộ), apart from the business status (LT-LIFE-019). */
public final class SyncState extends OpenCode {
    /** The newest state has not been told. */
    public static final SyncState WAITING = of("waiting");

    /** The other side took the newest state. */
    public static final SyncState ACCEPTED = of("accepted");

    /** The other side refused it. */
    public static final SyncState REFUSED = of("refused");

    /** Whether the other side took it is not known. */
    public static final SyncState OUTCOME_UNKNOWN = of("outcome-unknown");

    private SyncState(String text) {
        super("sync-state", text);
    }

    /** Returns the value of a text of the list {@code sync-state}. */
    public static SyncState of(String text) {
        return new SyncState(text);
    }
}
