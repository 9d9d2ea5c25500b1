package vn.lienthong.sandbox;

import java.util.Objects;
import vn.lienthong.sandbox.internal.SandboxWords;

/**
 * A mistake of a client, as the portal recorded it.
 *
 * @param kind kind of mistake
 * @param service the called service, as on the wire
 * @param subject code of the dossier; empty if there is none
 * @param exchange number of the recorded exchange that shows the mistake
 * @param detail one English sentence without values of the body
 */
public record SandboxViolation(ViolationKind kind, String service, String subject, int exchange, String detail) {
    public SandboxViolation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
    }

    /** The kinds of mistakes of a client. */
    public enum ViolationKind {
        /** A create of an existing dossier, or the same bytes again after a lost answer (LT-TRN-008). */
        SECOND_CREATE,
        /** A stored processing step, or the same bytes again after a lost answer (LT-TRN-008). */
        SECOND_PROGRESS,
        /** An update of a dossier that does not exist (LT-SYNC-002). */
        UPDATE_OF_UNKNOWN,
        /** An update that replaces the stored procedure by another (LT-SYNC-003). */
        PROCEDURE_CHANGED,
        /** A processing step before its dossier (LT-SYNC-004). */
        PROGRESS_BEFORE_DOSSIER,
        /** A stored report, question, reply or figure, or the same bytes again (LT-SVC-005). */
        SECOND_APPEND,
        /** A report on a dossier that was not filed at the portal (LT-SVC-001). */
        REPORT_OF_UNKNOWN,
        /** More than ten processing steps in one call (LT-SYNC-004). */
        TOO_MANY_ROWS,
        /** A body that fails validation (LT-MSG-005). */
        BODY_REFUSED,
        /** A service called at the wrong endpoint (LT-TRN-001). */
        WRONG_LANE,
        /** A service that the portal does not have. */
        UNKNOWN_SERVICE,
        /** A missing or wrong destination code, or one in the wrong place (LT-TRN-002). */
        DSTCODE_REFUSED;

        /** Returns the text of the kind, such as {@code second-create}. */
        public String text() {
            return SandboxWords.of(this);
        }
    }
}
