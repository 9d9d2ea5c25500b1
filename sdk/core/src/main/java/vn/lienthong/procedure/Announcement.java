package vn.lienthong.procedure;

import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * The decision and the state of publication of a procedure (công bố, công khai).
 *
 * @param id id of the sheet in the national database
 * @param agencyCode the announcing agency (mã cơ quan công bố)
 * @param decision the announcing decision (quyết định công bố)
 * @param decisionId id of the decision in the national database
 * @param kind the kind of procedure (loại thủ tục) as published
 * @param status the state of publication as written; "1" is public
 */
@Modelled
public record Announcement(
        @Nullable String id,
        @Nullable String agencyCode,
        @Nullable String decision,
        @Nullable String decisionId,
        @Nullable String kind,
        @Nullable String status) {
    private static final String PUBLIC_STATUS = "1";

    /** Returns a builder with these values. */
    public AnnouncementBuilder toBuilder() {
        return AnnouncementBuilder.builder(this);
    }

    /**
     * Returns whether the procedure is marked as closed to new dossiers; without a statement it is open (LT-PROC-008).
     */
    public boolean closed() {
        return status != null && !status.isBlank() && !status.strip().equals(PUBLIC_STATUS);
    }

    static Announcement none() {
        return new Announcement(null, null, null, null, null, null);
    }
}
