package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;

/**
 * A claim of a system that it is the source of a dossier's status over one stage (LT-LIFE-021).
 *
 * @param part the stage
 * @param system the agency that runs the system
 * @param code the code that the system keeps the dossier under
 * @param received from when the system counts the dossier's limit
 */
public record StageOwnership(StagePart part, AgencyCode system, DossierCode code, OffsetDateTime received) {
    public StageOwnership {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
    }

    /** The stages of a dossier. */
    public enum StagePart {
        /** From filing to the end of reception (tiếp nhận). */
        RECEPTION,
        /** From there until it is settled (giải quyết). */
        SETTLEMENT,
        /** From there until its result is returned (trả kết quả). */
        RETURN
    }
}
