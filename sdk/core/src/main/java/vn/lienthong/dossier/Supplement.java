package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.value.Extras;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * A supplement request (yêu cầu bổ sung) and its answer.
 *
 * @param id its id at the agency
 * @param request who requested what and when
 * @param answer who received what and when
 * @param closed whether the request is closed
 * @param documents the papers that were submitted in answer
 * @param fees the fees that were requested with it
 * @param appointmentBefore the appointment before the request
 * @param appointmentAfter the appointment after the answer
 * @param extras content of the message object beyond these fields
 */
@Modelled
public record Supplement(
        @Nullable String id,

        @RecordBuilder.Initializer(source = SupplementAct.class, value = "none")
        SupplementAct request,

        @RecordBuilder.Initializer(source = SupplementAct.class, value = "none")
        SupplementAct answer,

        boolean closed,
        List<SubmittedDocument> documents,
        List<FeeItem> fees,
        @Nullable OffsetDateTime appointmentBefore,
        @Nullable OffsetDateTime appointmentAfter,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public Supplement {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
        documents = ListCopies.copy(documents, "documents");
        fees = ListCopies.copy(fees, "fees");
        appointmentBefore = VietnamTime.ofNullable(appointmentBefore);
        appointmentAfter = VietnamTime.ofNullable(appointmentAfter);
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns a builder with these values. */
    public SupplementBuilder toBuilder() {
        return SupplementBuilder.builder(this);
    }
}
