package vn.lienthong.procedure.onceonly;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.code.EvidenceConfidence;
import vn.lienthong.code.ValidityPeriod;
import vn.lienthong.value.Modelled;

/**
 * A row of the map of replacements: by which database a document is replaced, on what ground and when (LT-ONCE-002).
 *
 * @param document the kind; {@link DocumentKind#ANY} for each
 * @param database the database; null where it is whichever holds the information
 * @param basis the legal ground
 * @param validity the days on which the row holds
 * @param confidence how well the row is attested
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

    /** Returns a builder that starts from this value. */
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

    /** Returns whether the caller knows its database to be published by its owner. */
    boolean isPublished(DocumentRequest request) {
        return request.source() != null && (database == null || database.equals(request.source()));
    }

    /** Returns whether it speaks of what is asked for; a row for each kind does once a database is known to hold the information. */
    boolean covers(DocumentRequest request) {
        return document.equals(request.document()) || (document.equals(DocumentKind.ANY) && request.source() != null);
    }
}
