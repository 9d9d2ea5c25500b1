package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.dossier.internal.DossierLists;
import vn.lienthong.value.Modelled;

/**
 * How and when a dossier came in.
 *
 * @param channel the way it was filed
 * @param place the portal on which it was filed
 * @param submittedAt when it was handed in (ngày nộp)
 * @param receivedAt when it was received (ngày tiếp nhận)
 * @param vneidVerified whether the account was verified with VNeID; the caller's statement (LT-DOS-018)
 * @param receiptNumber number of the receipt (số biên nhận)
 * @param subjects who or what it is about, where one filing is about several; not on the wire
 */
@Modelled
public record Filing(
        Channel channel,

        @RecordBuilder.Initializer(source = FilingPlace.class, value = "NATIONAL_PORTAL")
        FilingPlace place,

        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime receivedAt,
        boolean vneidVerified,
        @Nullable String receiptNumber,
        List<FilingSubject> subjects) {
    public Filing {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(place, "place");
        submittedAt = VietnamTime.ofNullable(submittedAt);
        receivedAt = VietnamTime.ofNullable(receivedAt);
        subjects = DossierLists.copy(subjects, "subjects");
    }

    /** A builder that starts from this value. */
    public FilingBuilder toBuilder() {
        return FilingBuilder.builder(this);
    }
}
