package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.Money;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;

/** Changes of one part of a dossier. */
public final class DossierChange {
    static final FeeItem FEE = FeeItem.of("Lệ phí", Money.dong(1000));

    private DossierChange() {}

    static Dossier withProcedure(Dossier dossier, UnaryOperator<ProcedureRefBuilder> change) {
        var part = change.apply(dossier.procedure().toBuilder()).build();
        return dossier.toBuilder().procedure(part).build();
    }

    static Dossier withFiling(Dossier dossier, UnaryOperator<FilingBuilder> change) {
        return dossier.toBuilder()
                .filing(change.apply(dossier.filing().toBuilder()).build())
                .build();
    }

    static Dossier withHandling(Dossier dossier, UnaryOperator<DossierHandlingBuilder> change) {
        return dossier.toBuilder()
                .handling(change.apply(dossier.handling().toBuilder()).build())
                .build();
    }

    static Dossier withPapers(Dossier dossier, UnaryOperator<DossierPapersBuilder> change) {
        return dossier.toBuilder()
                .papers(change.apply(dossier.papers().toBuilder()).build())
                .build();
    }

    static Dossier withResults(Dossier dossier, List<Result> results) {
        return dossier.toBuilder()
                .outcome(dossier.outcome().toBuilder().results(results).build())
                .build();
    }

    /** Returns the dossier with one fee that is due and a place of payment. */
    static Dossier withPayment(Dossier dossier, PaymentPlace place, FeeItem fee) {
        return dossier.toBuilder()
                .payment(new DossierPayment(place, List.of(fee)))
                .build();
    }

    static Dossier withOwner(Dossier dossier, UnaryOperator<OwnerBuilder> change) {
        List<Owner> owners = new ArrayList<>(dossier.parties().owners());
        int last = owners.size() - 1;
        owners.set(last, change.apply(owners.get(last).toBuilder()).build());
        return dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(owners).build())
                .build();
    }

    static Dossier withIdentity(Dossier dossier, IdentityDocument identity) {
        return withOwner(dossier, owner -> owner.identity(identity));
    }

    /** Returns the dossier with one more supplement. */
    static Dossier withSupplement(Dossier dossier, UnaryOperator<SupplementBuilder> change) {
        List<Supplement> supplements = new ArrayList<>(dossier.papers().supplements());
        supplements.add(change.apply(SupplementBuilder.builder().closed(true)).build());
        return withPapers(dossier, papers -> papers.supplements(supplements));
    }

    public static OffsetDateTime receivedAt(Dossier dossier) {
        OffsetDateTime received = dossier.filing().receivedAt();
        assertThat(received).isNotNull();
        return received;
    }

    /** Returns the dossier in another status, with everything that this status requires. */
    static Dossier withStatus(Dossier dossier, DossierStatus status) {
        OffsetDateTime received = receivedAt(dossier);
        List<Supplement> closed = dossier.papers().supplements().stream()
                .map(supplement -> supplement.toBuilder().closed(true).build())
                .toList();
        Dossier moved = withPapers(dossier.toBuilder().status(status).build(), papers -> papers.supplements(closed));
        boolean settled = status.equals(DossierStatus.SETTLED) || status.equals(DossierStatus.RETURNED);
        Dossier dated = withHandling(
                moved,
                handling -> handling.settledAt(settled ? received.plusHours(1) : null)
                        .returnedAt(status.equals(DossierStatus.RETURNED) ? received.plusHours(2) : null)
                        .refusedAt(status.equals(DossierStatus.REFUSED) ? received.plusHours(1) : null));
        return withResults(dated, List.of(ResultBuilder.builder().build()));
    }
}
