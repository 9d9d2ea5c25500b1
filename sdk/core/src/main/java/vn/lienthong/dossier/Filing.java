package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.FilingPlace;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * When and how a dossier was filed.
 *
 * @param channel the channel through which it was filed
 * @param place the portal on which it was filed
 * @param submittedAt when it was submitted (ngày nộp)
 * @param receivedAt when it was received (ngày tiếp nhận)
 * @param vneidVerified whether the account was verified with VNeID, as stated by the caller (LT-DOS-018)
 * @param receiptNumber number of the receipt (số biên nhận)
 * @param subjects the persons or things it concerns, if there are several; not sent to the portal
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
        subjects = ListCopies.copy(subjects, "subjects");
    }

    /** Returns a builder with these values. */
    public FilingBuilder toBuilder() {
        return FilingBuilder.builder(this);
    }
}
