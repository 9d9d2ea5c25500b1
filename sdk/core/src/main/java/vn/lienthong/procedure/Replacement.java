package vn.lienthong.procedure;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeList;
import vn.lienthong.error.Modelled;

/**
 * A row of the map of replacements: by which database a document is replaced, on what ground and when (LT-ONCE-002).
 *
 * @param document the kind; {@link DocumentKind#ANY} for each
 * @param database the database; null where it is whichever holds the information
 * @param basis the legal ground
 * @param from the first day on which the row holds; null is from ever
 * @param to the last one; null is without an end
 * @param confidence H, M or L, as the specification grades evidence
 */
@Modelled
public record Replacement(
        DocumentKind document,
        @Nullable SourceDatabase database,
        String basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String confidence) {
    public Replacement {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** A builder that starts from this value. */
    public ReplacementBuilder toBuilder() {
        return ReplacementBuilder.builder(this);
    }

    static Replacement of(CodeList.Row row) {
        String database = row.cell("database");
        return new Replacement(
                DocumentKind.of(row.cell("document")),
                database.isEmpty() ? null : SourceDatabase.of(database),
                row.cell("basis"),
                day(row.cell("valid_from")),
                day(row.cell("valid_to")),
                row.cell("confidence"));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether it speaks of what is asked for; a row for each kind does once a database is known to hold the information. */
    boolean covers(DocumentRequest request) {
        return document.equals(request.document()) || (document.equals(DocumentKind.ANY) && request.source() != null);
    }
}
