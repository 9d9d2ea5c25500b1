package vn.lienthong.check.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.check.Rule;
import vn.lienthong.code.AdministrativeUnit;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.UnitList;
import vn.lienthong.dossier.Dossier;

/** Rule on open dossiers whose receiving agency was dissolved (LT-LIST-009). */
final class DossierReceiverRules {
    private DossierReceiverRules() {}

    static void checkContinuingAgency(Dossier dossier, Rule.FindingSink report) {
        Optional<LocalDate> day = findDecisiveDay(dossier);
        Optional<String> receiver = dossier.code().agency().flatMap(DossierReceiverRules::findFirstLevel);
        if (dossier.handling().continuing() != null || day.isEmpty() || receiver.isEmpty()) {
            return;
        }
        findEnded(report.lists().agencies(), receiver.get(), day.get())
                .ifPresent(unit -> report.report(
                        "/handling/continuing",
                        "dossier.receiver.ended",
                        String.valueOf(unit.validity().to()),
                        unit.confidence().name()));
    }

    /**
     * Returns the day on which the dossier was settled, or else refused, or else returned, or, while it is open, is
     * due.
     */
    private static Optional<LocalDate> findDecisiveDay(Dossier dossier) {
        var handling = dossier.handling();
        Optional<LocalDate> done = Stream.of(handling.settledAt(), handling.refusedAt(), handling.returnedAt())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(DossierReceiverRules::toDay);
        return done.isPresent() ? done : findLatest(dossier.filing().receivedAt(), dossier.appointment());
    }

    private static LocalDate toDay(OffsetDateTime time) {
        return VietnamTime.of(time).toLocalDate();
    }

    private static Optional<LocalDate> findLatest(@Nullable OffsetDateTime... times) {
        return Stream.of(times)
                .flatMap(Stream::ofNullable)
                .map(DossierReceiverRules::toDay)
                .max(Comparator.naturalOrder());
    }

    /** Returns the first level, because only agencies of the first level are listed. */
    private static Optional<String> findFirstLevel(AgencyCode agency) {
        return agency.parse().part("level-1");
    }

    /** Returns the last agency that the code named before a day on which it names none. */
    private static Optional<AdministrativeUnit> findEnded(UnitList agencies, String code, LocalDate day) {
        if (agencies.find(code, day).isPresent()) {
            return Optional.empty();
        }
        return agencies.listByCode(code).stream()
                .filter(unit -> unit.validity().endedBefore(day))
                .max(Comparator.comparing(
                        unit -> Objects.requireNonNull(unit.validity().to())));
    }
}
