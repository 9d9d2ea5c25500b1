package vn.lienthong.procedure.onceonly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.EvidenceConfidence;
import vn.lienthong.code.OpenCode;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.value.ListCopies;

/**
 * The once-only rule (cung cấp thông tin một lần): which documents a person need not submit because a database contains
 * the data, by dated rows (LT-ONCE-001 to LT-ONCE-005). {@link #standard()} is the specification's table; {@link #of}
 * replaces it with a newer one.
 */
public final class OnceOnlyRule {
    private final List<DocumentReplacement> rows;

    private OnceOnlyRule(List<DocumentReplacement> rows) {
        this.rows = rows;
    }

    /** Returns the table of the specification. */
    public static OnceOnlyRule standard() {
        return StandardReplacements.TABLE;
    }

    /** Returns a table with the given rows, for example those of {@link #standard()} and additional ones. */
    public static OnceOnlyRule of(List<DocumentReplacement> rows) {
        return new OnceOnlyRule(ListCopies.copy(rows, "rows"));
    }

    /** Returns the rows in their order. */
    public List<DocumentReplacement> rows() {
        return rows;
    }

    /** Returns the table with the rows that apply on a day. */
    public OnceOnlyRule validOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new OnceOnlyRule(
                rows.stream().filter(row -> row.validity().contains(day)).toList());
    }

    /**
     * Returns whether a document may be requested, by the rows of the day of the request. The finding is only a warning
     * if the caller does not state that the database is published, or if the evidence of the row is weak.
     */
    public RequestAssessment assess(DocumentRequest request) {
        Objects.requireNonNull(request, "request");
        List<DocumentReplacement> replaced = validOn(request.day()).rows.stream()
                .filter(row -> row.covers(request))
                .toList();
        if (replaced.isEmpty()) {
            return new RequestAssessment(true, false, replaced, Findings.none());
        }
        DocumentRequestReason reason = request.reason();
        if (reason == null || !reason.known()) {
            return new RequestAssessment(false, false, replaced, refuse(request, replaced));
        }
        return new RequestAssessment(true, reason.isLawful(), replaced, allow(request, replaced.get(0), reason));
    }

    /**
     * Returns one finding for all rows, with the severity of the strongest, because a second legal basis is not a
     * second violation.
     */
    private static Findings refuse(DocumentRequest request, List<DocumentReplacement> replaced) {
        Optional<DocumentReplacement> proven = replaced.stream()
                .filter(row -> row.confidence() != EvidenceConfidence.L && row.isPublished(request))
                .findFirst();
        DocumentReplacement row = proven.orElse(replaced.get(0));
        String bases =
                replaced.stream().map(DocumentReplacement::basis).distinct().collect(Collectors.joining("; "));
        return new Findings(List.of(Finding.of(
                "/document",
                row.document().equals(DocumentKind.ANY) ? "LT-ONCE-001" : "LT-ONCE-002",
                proven.isPresent() ? Severity.FAIL : Severity.WARN,
                "once.replaced",
                displayText(request.document()),
                displayText(databaseOf(row, request)),
                bases)));
    }

    private static Findings allow(DocumentRequest request, DocumentReplacement row, DocumentRequestReason reason) {
        String[] told = {displayText(reason), displayText(databaseOf(row, request))};
        Finding finding = reason.isLawful()
                ? Finding.of("/reason", "LT-ONCE-003", Severity.INFO, "once.correct", told)
                : Finding.of("/reason", "LT-ONCE-004", Severity.WARN, "once.reason.unproven", told);
        return new Findings(List.of(finding));
    }

    private static @Nullable SourceDatabase databaseOf(DocumentReplacement row, DocumentRequest request) {
        return row.database() == null ? request.source() : row.database();
    }

    /** Returns the name of a code, in the language of the message. */
    private static String displayText(@Nullable OpenCode code) {
        if (code == null) {
            return "@source-database.any";
        }
        return code.known() ? "@" + code.list() + "." + code.text() : code.toString();
    }

    /**
     * Whether a document may be requested.
     *
     * @param mayRequest whether it may
     * @param needsCorrection whether the person must be asked to have the database corrected
     * @param replacedBy the rows that replace the document, with their databases; empty if no row of the day applies
     * @param findings why it may not be requested, or what to tell the person, with the name of the database
     */
    public record RequestAssessment(
            boolean mayRequest, boolean needsCorrection, List<DocumentReplacement> replacedBy, Findings findings) {
        public RequestAssessment {
            replacedBy = ListCopies.copy(replacedBy, "replacedBy");
            Objects.requireNonNull(findings, "findings");
        }
    }

    private static final class StandardReplacements {
        private static final OnceOnlyRule TABLE = of(CodeList.require("once-only").rows().stream()
                .map(DocumentReplacement::of)
                .toList());
    }
}
