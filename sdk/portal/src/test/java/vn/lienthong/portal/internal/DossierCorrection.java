package vn.lienthong.portal.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierHandling;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.DossierPapers;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcedureRef;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.value.Extras;

/** Changes a dossier as little as possible so that it keeps every rule. */
final class DossierCorrection {
    private final Dossier dossier;
    private final OffsetDateTime received;
    private final List<Long> gaps;

    private DossierCorrection(Dossier dossier, OffsetDateTime received, List<Long> gaps) {
        this.dossier = dossier;
        this.received = received;
        this.gaps = gaps;
    }

    static Arbitrary<Dossier> of(Dossier dossier) {
        // A code contains a two-digit year, which is read as a year of this century.
        return ValueArbitraries.times().filter(time -> time.getYear() > 2001).flatMap(time -> {
            OffsetDateTime received = VietnamTime.of(time);
            Arbitrary<DossierCode> codes = Arbitraries.of(0, 1, 400)
                    .flatMap(days ->
                            ValueArbitraries.dossierCodes(received.toLocalDate().minusDays(days)));
            return Combinators.combine(
                            codes, Arbitraries.longs().between(0, 90_000).list().ofSize(4))
                    .as((code, gaps) -> new DossierCorrection(dossier, received, gaps).correct(code));
        });
    }

    private Dossier correct(DossierCode code) {
        return dossier.toBuilder()
                .code(code)
                .procedure(procedure())
                .parties(dossier.parties().toBuilder().owners(owners()).build())
                .filing(filing().build())
                .appointment(dossier.appointment() == null ? null : received.plusSeconds(gaps.get(1)))
                .handling(handling().build())
                .papers(papers())
                .payment(payment())
                .outcome(dossier.outcome().toBuilder().results(results()).build())
                .build();
    }

    private ProcedureRef procedure() {
        return dossier.procedure().toBuilder()
                .code(ProcedureCode.of("2.000488"))
                .name("Cấp phiếu")
                .field(new Field(FieldCode.of("G15-TP01"), "Tư pháp", Extras.NONE))
                .build();
    }

    private List<Owner> owners() {
        List<Owner> owners = new ArrayList<>(dossier.parties().owners());
        if (owners.get(0).name() == null) {
            owners.set(
                    0,
                    owners.get(0).toBuilder()
                            .name(PersonName.of("NGUYỄN VĂN KIỂM THỬ"))
                            .build());
        }
        return owners;
    }

    private FilingBuilder filing() {
        FilingBuilder filing = dossier.filing().toBuilder().receivedAt(received);
        return dossier.filing().submittedAt() == null ? filing : filing.submittedAt(received.minusSeconds(gaps.get(0)));
    }

    private DossierHandlingBuilder handling() {
        boolean returned = dossier.status().equals(DossierStatus.RETURNED);
        boolean settled = returned || dossier.status().equals(DossierStatus.SETTLED);
        boolean refused = dossier.status().equals(DossierStatus.REFUSED);
        OffsetDateTime end = received.plusSeconds(gaps.get(2));
        boolean ended = settled || refused || dossier.status().equals(DossierStatus.STOPPED);
        boolean mayBeReturned = ended && !dossier.status().equals(DossierStatus.SETTLED);
        DossierHandling was = dossier.handling();
        return was.toBuilder()
                .settledAt(settled || (ended && was.settledAt() != null) ? end : null)
                .returnedAt(
                        returned || (mayBeReturned && was.returnedAt() != null) ? end.plusSeconds(gaps.get(3)) : null)
                .refusedAt(refused ? end : null);
    }

    private DossierPapers papers() {
        DossierPapers papers = dossier.papers();
        DossierPapersBuilder corrected = papers.toBuilder()
                .databases(papers.databases().stream()
                        .filter(use -> use.database() != null && use.database().known())
                        .toList());
        if (!dossier.status().equals(DossierStatus.SUPPLEMENT_ASKED)) {
            corrected.supplements(papers.supplements().stream()
                    .map(supplement -> supplement.toBuilder().closed(true).build())
                    .toList());
        }
        return corrected.build();
    }

    private DossierPayment payment() {
        DossierPayment payment = dossier.payment();
        boolean due = payment.fees().stream()
                .anyMatch(fee -> fee.total().filter(total -> !total.isZero()).isPresent());
        if (due && payment.place().equals(PaymentPlace.NONE)) {
            return payment.toBuilder().place(PaymentPlace.NOT_ONLINE).build();
        }
        return payment.fees().isEmpty() ? DossierPayment.none() : payment;
    }

    private List<Result> results() {
        List<Result> results = dossier.outcome().results();
        boolean none = dossier.status().equals(DossierStatus.RETURNED) && results.isEmpty();
        return none ? List.of(ResultBuilder.builder().build()) : results;
    }
}
