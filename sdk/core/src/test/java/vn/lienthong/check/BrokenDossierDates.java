package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.asReturned;
import static vn.lienthong.specimen.SampleDossiers.RECEPTION;
import static vn.lienthong.specimen.SampleDossiers.withFiling;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.BrokenRule;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Severity;

/** Broken dossiers for the rules on dates. */
final class BrokenDossierDates {
    private BrokenDossierDates() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(dates(), datesOfStatus(), datesOfOtherStatus(), years(), receivers())
                .flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> dates() {
        BrokenRule order = new BrokenRule("LT-DOS-008", Severity.WARN);
        return Stream.of(
                order.breakAt(
                        "/filing/receivedAt",
                        "dossier.dates.order",
                        "received before it was submitted",
                        d -> withFiling(d, f -> f.submittedAt(RECEPTION.plusSeconds(1)))),
                order.breakAt(
                        "/handling/settledAt",
                        "dossier.dates.order",
                        "settled before it was received",
                        d -> withHandling(asStopped(d), h -> h.settledAt(RECEPTION.minusSeconds(1)))),
                order.breakAt(
                        "/handling/settledAt",
                        "dossier.dates.order",
                        "settled before it was submitted",
                        d -> withHandling(
                                withFiling(asStopped(d), f -> f.receivedAt(null)),
                                h -> h.settledAt(RECEPTION.minusSeconds(1)))),
                order.breakAt(
                        "/handling/returnedAt",
                        "dossier.dates.order",
                        "returned before it was settled",
                        d -> withHandling(
                                asStopped(d),
                                h -> h.settledAt(RECEPTION.plusDays(2)).returnedAt(RECEPTION.plusDays(1)))),
                order.breakAt(
                        "/handling/returnedAt",
                        "dossier.dates.order",
                        "returned before it was received",
                        d -> withHandling(asStopped(d), h -> h.returnedAt(RECEPTION.minusDays(1)))),
                new BrokenRule("LT-DOS-009", Severity.WARN)
                        .breakAt(
                                "/appointment",
                                "dossier.appointment.early",
                                "a second early",
                                d -> d.toBuilder()
                                        .appointment(RECEPTION.minusSeconds(1))
                                        .build()));
    }

    private static Stream<BrokenDossier> datesOfStatus() {
        BrokenRule of = new BrokenRule("LT-DOS-011", Severity.WARN);
        return Stream.of(
                of.breakAt(
                        "/handling/settledAt",
                        "dossier.date.of-status",
                        "settled",
                        d -> d.toBuilder().status(DossierStatus.SETTLED).build()),
                of.breakAt(
                        "/handling/settledAt",
                        "dossier.date.of-status",
                        "returned, settlement",
                        d -> withHandling(asReturned(d), h -> h.settledAt(null))),
                of.breakAt(
                        "/handling/returnedAt",
                        "dossier.date.of-status",
                        "returned, return",
                        d -> withHandling(asReturned(d), h -> h.returnedAt(null))),
                of.breakAt(
                        "/handling/refusedAt",
                        "dossier.date.of-status",
                        "refused",
                        d -> d.toBuilder().status(DossierStatus.REFUSED).build()),
                new BrokenRule("LT-DOS-016", Severity.WARN)
                        .breakAt(
                                "/outcome/results",
                                "dossier.result.none",
                                "returned without a result",
                                d -> asReturned(d).toBuilder()
                                        .outcome(d.outcome())
                                        .build()));
    }

    private static Stream<BrokenDossier> datesOfOtherStatus() {
        BrokenRule of = new BrokenRule("LT-DOS-011", Severity.WARN);
        return Stream.of(
                of.breakAt(
                        "/handling/settledAt",
                        "dossier.date.of-other-status",
                        "reopened after it was settled",
                        d -> d.moveTo(DossierStatus.SETTLED, RECEPTION.plusDays(5))
                                .moveTo(DossierStatus.IN_PROCESS, RECEPTION.plusDays(6))),
                of.breakAt(
                        "/handling/returnedAt",
                        "dossier.date.of-other-status",
                        "settled again after it was returned",
                        d -> asReturned(d).toBuilder()
                                .status(DossierStatus.SETTLED)
                                .build()),
                of.breakAt(
                        "/handling/returnedAt",
                        "dossier.date.of-other-status",
                        "asked back",
                        d -> withHandling(d, h -> h.returnedAt(RECEPTION)).toBuilder()
                                .status(DossierStatus.WITHDRAWAL_ASKED)
                                .build()),
                of.breakAt(
                        "/handling/refusedAt",
                        "dossier.date.of-other-status",
                        "received after it was refused",
                        d -> d.moveTo(DossierStatus.REFUSED, RECEPTION).moveTo(DossierStatus.RECEIVED, RECEPTION)));
    }

    private static Stream<BrokenDossier> years() {
        BrokenRule of = new BrokenRule("LT-MSG-008", Severity.FAIL);
        Supplement closed = SupplementBuilder.builder()
                .closed(true)
                .appointmentAfter(RECEPTION.withYear(-1))
                .build();
        return Stream.of(
                of.breakAt(
                        "/appointment",
                        "dossier.date.year",
                        "a digit too many",
                        d -> d.toBuilder()
                                .appointment(RECEPTION.withYear(12_024))
                                .build()),
                of.breakAt(
                        "/filing/submittedAt",
                        "dossier.date.year",
                        "before the first year",
                        d -> withFiling(d, f -> f.submittedAt(RECEPTION.withYear(-1)))),
                of.breakAt(
                        "/papers/supplements/0/appointmentAfter",
                        "dossier.date.year",
                        "in a supplement",
                        d -> ChangedDossiers.withPapers(d, p -> p.supplements(List.of(closed)))));
    }

    private static Stream<BrokenDossier> receivers() {
        BrokenRule of = new BrokenRule("LT-LIST-009", Severity.WARN);
        OffsetDateTime after = OffsetDateTime.parse("2025-07-01T08:00:00+07:00");
        return Stream.of(
                of.breakAt(
                        "/handling/continuing",
                        "dossier.receiver.ended",
                        "appointed for the day after its receiver's last",
                        d -> d.toBuilder()
                                .code(DossierCode.of("H63.14-241205-12345"))
                                .appointment(after)
                                .build()),
                of.breakAt(
                        "/handling/continuing",
                        "dossier.receiver.ended",
                        "received by an agency that had ended, in the old shape",
                        d -> withFiling(
                                d.toBuilder()
                                        .code(DossierCode.of("000.00.14.H63-250701-12345"))
                                        .appointment(null)
                                        .build(),
                                f -> f.submittedAt(after).receivedAt(after))));
    }

    /** Returns the dossier in a status that permits both dates and requires none. */
    private static Dossier asStopped(Dossier dossier) {
        return dossier.toBuilder().status(DossierStatus.STOPPED).build();
    }
}
