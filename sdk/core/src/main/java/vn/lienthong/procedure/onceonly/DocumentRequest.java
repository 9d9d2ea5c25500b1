package vn.lienthong.procedure.onceonly;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * A request for a document from a person.
 *
 * @param document the kind of document
 * @param day the day of the request
 * @param source a database that contains the information and is published by its owner, as the caller states; null if
 *     none is known
 * @param reason why the document is requested nevertheless; null if no reason is given
 */
@Modelled
public record DocumentRequest(
        DocumentKind document,
        LocalDate day,
        @Nullable SourceDatabase source,
        @Nullable DocumentRequestReason reason) {
    public DocumentRequest {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(day, "day");
    }

    /** Returns a builder with these values. */
    public DocumentRequestBuilder toBuilder() {
        return DocumentRequestBuilder.builder(this);
    }
}
