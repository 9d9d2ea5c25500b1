package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.course.Consultation;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Control slip that accompanies a dossier (phiếu kiểm soát quá trình giải quyết hồ sơ, form 06; LT-FORM-007).
 *
 * @param office the issuing office
 * @param code the dossier's code
 * @param settlingUnit the unit that settles it
 * @param coordinatingUnits the coordinating units
 * @param receivedAt when it was received
 * @param appointment when its result is promised
 * @param rows the hand-overs, in order
 */
@Modelled
public record ControlSlip(
        IssuingOffice office,
        @Nullable DossierCode code,
        @Nullable String settlingUnit,
        List<String> coordinatingUnits,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime appointment,
        List<ControlRow> rows)
        implements DossierForm {
    public ControlSlip {
        Objects.requireNonNull(office, "office");
        coordinatingUnits = ListCopies.copy(coordinatingUnits, "coordinatingUnits");
        receivedAt = VietnamTime.ofNullable(receivedAt);
        appointment = VietnamTime.ofNullable(appointment);
        rows = ListCopies.copy(rows, "rows");
    }

    /** Returns the slip with the hand-overs of a dossier. */
    public static ControlSlip of(Dossier dossier, IssuingOffice office) {
        Objects.requireNonNull(dossier, "dossier");
        return new ControlSlip(
                office,
                dossier.code(),
                dossier.handling().unit(),
                List.of(),
                dossier.filing().receivedAt(),
                dossier.appointment(),
                dossier.handling().handOvers().stream().map(ControlRow::of).toList());
    }

    /** Returns this slip with requests for opinions among its rows; each request and each answer is a hand-over. */
    public ControlSlip withConsultations(List<Consultation> consultations) {
        Objects.requireNonNull(consultations, "consultations");
        String unit = settlingUnit == null ? office.receivingUnit() : settlingUnit;
        Stream<ControlRow> asked = consultations.stream().flatMap(one -> ControlRow.of(one, unit));
        List<ControlRow> all = Stream.concat(rows.stream(), asked)
                .sorted(Comparator.comparing(ControlRow::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<String> bodies = Stream.concat(
                        coordinatingUnits.stream(), consultations.stream().map(Consultation::body))
                .distinct()
                .toList();
        return toBuilder().rows(all).coordinatingUnits(bodies).build();
    }

    /** Returns a builder with these values. */
    public ControlSlipBuilder toBuilder() {
        return ControlSlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.CONTROL;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-007", receivedAt);
        office.checkFields(missing);
        missing.require("/code", code)
                .require("/settlingUnit", settlingUnit)
                .require("/receivedAt", receivedAt)
                .require("/appointment", appointment)
                .require("/rows", rows);
        IntStream.range(0, rows.size()).forEach(i -> checkRow(missing, i));
        return missing.findings();
    }

    private void checkRow(MissingFields missing, int i) {
        ControlRow row = rows.get(i);
        String path = "/rows/" + i;
        missing.require(path + "/from", row.from())
                .require(path + "/to", row.to())
                .require(path + "/at", row.at());
        OffsetDateTime before = i == 0 ? receivedAt : rows.get(i - 1).at();
        OffsetDateTime at = row.at();
        missing.warnIf(path + "/at", at != null && before != null && at.isBefore(before), "form.row-order");
    }
}
