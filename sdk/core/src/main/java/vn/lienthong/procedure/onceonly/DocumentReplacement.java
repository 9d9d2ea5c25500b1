package vn.lienthong.procedure.onceonly;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.EvidenceConfidence;
import vn.lienthong.code.ValidityPeriod;
import vn.lienthong.value.Modelled;

/**
 * A row of the table of replacements: which database replaces a document, on what legal basis and when
 * (LT-ONCE-002).
 *
 * @param document the kind; {@link DocumentKind#ANY} for every kind
 * @param database the database; null for any database that contains the information
 * @param basis the legal basis
 * @param validity the days on which the row applies
 * @param confidence confidence of the evidence
 */
@Modelled
public record DocumentReplacement(
        DocumentKind document,
        @Nullable SourceDatabase database,
        String basis,
        ValidityPeriod validity,
        EvidenceConfidence confidence) {
    public DocumentReplacement {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Returns a builder with these values. */
    public DocumentReplacementBuilder toBuilder() {
        return DocumentReplacementBuilder.builder(this);
    }

    static DocumentReplacement of(CodeList.CodeListRow row) {
        String database = row.cell("database");
        return new DocumentReplacement(
                DocumentKind.of(row.cell("document")),
                database.isEmpty() ? null : SourceDatabase.of(database),
                row.cell("basis"),
                row.validity(),
                row.confidence());
    }

    /** Returns whether the caller states that the owner has published the database. */
    boolean isPublished(DocumentRequest request) {
        return request.source() != null && (database == null || database.equals(request.source()));
    }

    /**
     * Returns whether the row applies to the requested document; a row for every kind applies once a database is known
     * to contain the information.
     */
    boolean covers(DocumentRequest request) {
        return document.equals(request.document()) || (document.equals(DocumentKind.ANY) && request.source() != null);
    }
}
