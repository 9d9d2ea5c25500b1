package vn.lienthong.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.Unit;
import vn.lienthong.code.Units;
import vn.lienthong.dossier.Dossier;

/** The rule on dossiers whose receiver ended while they were open (LT-LIST-009). */
final class ReceiverRules {
    private ReceiverRules() {}

    static void continued(Dossier dossier, Rule.Report report) {
        Optional<LocalDate> day = lastDay(dossier);
        Optional<String> receiver = dossier.code().agency().flatMap(ReceiverRules::first);
        if (dossier.handling().continuing() != null || day.isEmpty() || receiver.isEmpty()) {
            return;
        }
        ended(report.lists().agencies(), receiver.get(), day.get())
                .ifPresent(end -> report.found("/handling/continuing", "dossier.receiver.ended", end.toString()));
    }

    /** The last day on which something was done with the dossier or, while it is open, is to be done. */
    private static Optional<LocalDate> lastDay(Dossier dossier) {
        var handling = dossier.handling();
        Optional<LocalDate> done = latest(handling.settledAt(), handling.returnedAt(), handling.refusedAt());
        return done.isPresent() ? done : latest(dossier.filing().receivedAt(), dossier.appointment());
    }

    private static Optional<LocalDate> latest(@Nullable OffsetDateTime... times) {
        return Stream.of(times)
                .filter(Objects::nonNull)
                .map(time -> VietnamTime.of(time).toLocalDate())
                .max(Comparator.naturalOrder());
    }

    /** Only the first level of agencies is listed. */
    private static Optional<String> first(AgencyCode agency) {
        return agency.read().part("level-1");
    }

    /** The last day of the agency, if it lies before a day on which the code names none. */
    private static Optional<LocalDate> ended(Units agencies, String code, LocalDate day) {
        List<Unit> named = agencies.named(code);
        if (agencies.find(code, day).isPresent()) {
            return Optional.empty();
        }
        return named.stream()
                .map(unit -> unit.validity().to())
                .filter(Objects::nonNull)
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder());
    }
}
