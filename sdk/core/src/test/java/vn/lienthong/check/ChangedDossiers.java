package vn.lienthong.check;

import static vn.lienthong.specimen.SampleDossiers.RECEPTION;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;

/** Changes one part of a dossier. */
final class ChangedDossiers {
    private ChangedDossiers() {}

    static Dossier withCode(Dossier dossier, String code) {
        return dossier.toBuilder().code(DossierCode.of(code)).build();
    }

    static Dossier withProcedure(Dossier dossier, UnaryOperator<ProcedureRefBuilder> change) {
        return dossier.toBuilder()
                .procedure(change.apply(dossier.procedure().toBuilder()).build())
                .build();
    }

    static Dossier withOwners(Dossier dossier, List<Owner> owners) {
        return dossier.toBuilder()
                .parties(new DossierParties(owners, null, null, null, null))
                .build();
    }

    static Dossier withPayment(Dossier dossier, PaymentPlace place, FeeItem... fees) {
        return dossier.toBuilder()
                .payment(new DossierPayment(place, List.of(fees)))
                .build();
    }

    static Dossier withPapers(Dossier dossier, UnaryOperator<DossierPapersBuilder> change) {
        return dossier.toBuilder()
                .papers(change.apply(dossier.papers().toBuilder()).build())
                .build();
    }

    /** Returns the dossier settled and returned, with a result. */
    static Dossier asReturned(Dossier dossier) {
        Result result = ResultBuilder.builder().name(FileName.of("Phiếu")).build();
        return dossier
                .moveTo(DossierStatus.SETTLED, RECEPTION.plusDays(5))
                .moveTo(DossierStatus.RETURNED, RECEPTION.plusDays(6))
                .toBuilder()
                .outcome(dossier.outcome().toBuilder().results(List.of(result)).build())
                .build();
    }
}
