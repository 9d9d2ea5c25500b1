package vn.lienthong.sandbox;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that a client did and should not have done, as the portal saw it.
 *
 * @param kind what was done
 * @param service the service called, as on the wire
 * @param subject the dossier's code where there is one, else empty
 * @param exchange the number of the transcript's exchange that shows it
 * @param detail one sentence in English, never quoting a value of the body
 */
public record SandboxViolation(ViolationKind kind, String service, String subject, int exchange, String detail) {
    public SandboxViolation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(detail, "detail");
    }

    /** What can be done wrong. */
    public enum ViolationKind {
        /** A create for a dossier that is there, or the same bytes again after an answer was lost (LT-TRN-008). */
        SECOND_CREATE,
        /** A progress row that is already kept, or the same bytes again after an answer was lost (LT-TRN-008). */
        SECOND_PROGRESS,
        /** An update for a dossier that is not there (LT-SYNC-002). */
        UPDATE_OF_UNKNOWN,
        /** An update that puts another procedure in place of the stored one (LT-SYNC-003). */
        PROCEDURE_CHANGED,
        /** A progress row before its dossier (LT-SYNC-004). */
        PROGRESS_BEFORE_DOSSIER,
        /** A report, question, answer or figure that is already kept, or the same bytes again (LT-SVC-005). */
        SECOND_APPEND,
        /** A report on a dossier that did not begin at the portal (LT-SVC-001). */
        REPORT_OF_UNKNOWN,
        /** More than ten progress rows in one call (LT-SYNC-004). */
        TOO_MANY_ROWS,
        /** A body that the judge refuses (LT-MSG-005). */
        BODY_REFUSED,
        /** A service called on the other lane (LT-TRN-001). */
        WRONG_LANE,
        /** A service that the portal does not have. */
        UNKNOWN_SERVICE,
        /** No destination code, a wrong one, or one in the other place (LT-TRN-002). */
        DSTCODE_REFUSED;

        /** Returns the kind in words, such as {@code second-create}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
