package vn.lienthong.dossier.course;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.DossierCode;

/**
 * The claim of a system to be the source of a dossier's status during one stage (LT-LIFE-021).
 *
 * @param part the stage
 * @param system the agency that operates the system
 * @param code the code of the dossier in that system
 * @param received start of the time limit in that system
 */
public record StageOwnership(StagePart part, AgencyCode system, DossierCode code, OffsetDateTime received) {
    public StageOwnership {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        received = VietnamTime.of(Objects.requireNonNull(received, "received"));
    }

    /** Stages of a dossier. */
    public enum StagePart {
        /** From filing to the end of reception (tiếp nhận). */
        RECEPTION,
        /** From reception to settlement (giải quyết). */
        SETTLEMENT,
        /** From settlement to the return of the result (trả kết quả). */
        RETURN
    }
}
