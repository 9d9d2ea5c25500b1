package vn.lienthong.procedure;

import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * By what act and in what state a procedure is published (công bố, công khai).
 *
 * @param id the id of the sheet in the national database
 * @param agencyCode the announcing agency (mã cơ quan công bố)
 * @param decision the announcing decision (quyết định công bố)
 * @param decisionId its id in the national database
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

    /** A builder that starts from this value. */
    public AnnouncementBuilder toBuilder() {
        return AnnouncementBuilder.builder(this);
    }

    /** Whether it says that the procedure takes no new dossiers; one that says nothing is not closed (LT-PROC-008). */
    public boolean closed() {
        return status != null && !status.isBlank() && !status.strip().equals(PUBLIC_STATUS);
    }

    static Announcement none() {
        return new Announcement(null, null, null, null, null, null);
    }
}
