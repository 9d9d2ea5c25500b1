package vn.lienthong.procedure.onceonly;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * That a person is asked for a document.
 *
 * @param document the kind of document
 * @param day when it is asked for
 * @param source a database in which its owner has published what the document says, as the caller knows; null if none is known
 * @param reason why it is asked for all the same; null if none is given
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

    /** Returns a builder that starts from this value. */
    public DocumentRequestBuilder toBuilder() {
        return DocumentRequestBuilder.builder(this);
    }
}
