package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.value.Modelled;

/**
 * One dossier of a register.
 *
 * @param code its code
 * @param procedure name of the procedure
 * @param name name of the owner
 * @param unit the agency that settles it
 * @param receivedAt when it was received
 * @param appointment when its result is promised
 * @param returnedAt when the result was returned
 * @param way how the result is returned
 * @param note remark
 */
@Modelled
public record RegisterRow(
        DossierCode code,
        @Nullable String procedure,
        @Nullable PersonName name,
        @Nullable String unit,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime appointment,
        @Nullable OffsetDateTime returnedAt,
        ResultReturn way,
        @Nullable FreeText note) {
    public RegisterRow {
        Objects.requireNonNull(code, "code");
        receivedAt = VietnamTime.ofNullable(receivedAt);
        appointment = VietnamTime.ofNullable(appointment);
        returnedAt = VietnamTime.ofNullable(returnedAt);
        Objects.requireNonNull(way, "way");
    }

    /** Returns a builder with these values. */
    public RegisterRowBuilder toBuilder() {
        return RegisterRowBuilder.builder(this);
    }

    static RegisterRow of(Dossier dossier) {
        return new RegisterRow(
                dossier.code(),
                dossier.procedure().name(),
                dossier.owner().map(Owner::name).orElse(null),
                dossier.handling().unit(),
                dossier.filing().receivedAt(),
                dossier.appointment(),
                dossier.handling().returnedAt(),
                dossier.outcome().form(),
                dossier.handling().note());
    }
}
