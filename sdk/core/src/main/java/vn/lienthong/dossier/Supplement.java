package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A request to supplement a dossier (yêu cầu bổ sung) and what became of it.
 *
 * @param id its id at the agency
 * @param request who asked for what and when
 * @param answer who took what and when
 * @param closed whether it is done
 * @param documents the papers that were brought
 * @param fees the fees that came with it
 * @param appointmentBefore the appointment before
 * @param appointmentAfter the appointment after
 * @param extras what the published object carried beyond these
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
        documents = DossierLists.copy(documents, "documents");
        fees = DossierLists.copy(fees, "fees");
        appointmentBefore = VietnamTime.ofNullable(appointmentBefore);
        appointmentAfter = VietnamTime.ofNullable(appointmentAfter);
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public SupplementBuilder toBuilder() {
        return SupplementBuilder.builder(this);
    }
}
