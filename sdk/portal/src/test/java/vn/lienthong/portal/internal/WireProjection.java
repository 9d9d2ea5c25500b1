package vn.lienthong.portal.internal;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ResultIssue;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.value.Extras;

/**
 * The part of a dossier that a message contains (LT-DOS-019, LT-DOS-020, LT-DOS-021; listed in the text on sync).
 */
public final class WireProjection {
    private WireProjection() {}

    public static Dossier of(Dossier dossier) {
        return dossier.toBuilder()
                .procedure(dossier.procedure().toBuilder().service(null).build())
                .parties(new DossierParties(owners(dossier.parties().owners()), null, null, null, null))
                .handling(dossier.handling().toBuilder()
                        .handOvers(List.of())
                        .continuing(null)
                        .build())
                .papers(dossier.papers().toBuilder()
                        .supplements(dossier.papers().supplements().stream()
                                .map(WireProjection::supplement)
                                .toList())
                        .build())
                .payment(dossier.payment().toBuilder()
                        .fees(fees(dossier.payment().fees()))
                        .build())
                .filing(dossier.filing().toBuilder().subjects(List.of()).build())
                .outcome(dossier.outcome().toBuilder()
                        .delivery(null)
                        .results(dossier.outcome().results().stream()
                                .map(result -> result.toBuilder()
                                        .issue(ResultIssue.first())
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    /** Further owners are reduced to their identities. An owner without a number is left out. */
    private static List<Owner> owners(List<Owner> owners) {
        List<Owner> carried = new ArrayList<>();
        Owner first = owners.get(0);
        boolean none = first.identity() instanceof NoIdentityDocument;
        carried.add(first.toBuilder()
                .identity(none ? new NoIdentityDocument("") : first.identity())
                .contact(first.contact().toBuilder().address(null).build())
                .build());
        for (Owner further : owners.subList(1, owners.size())) {
            if (!(further.identity() instanceof NoIdentityDocument)) {
                carried.add(
                        new Owner(first.kind(), null, further.identity(), null, ContactDetails.none(), Extras.NONE));
            }
        }
        return carried;
    }

    private static List<FeeItem> fees(List<FeeItem> fees) {
        return fees.stream()
                .map(fee -> fee.toBuilder()
                        .unitPrice(fee.total().orElse(null))
                        .quantity(1)
                        .build())
                .toList();
    }

    private static Supplement supplement(Supplement supplement) {
        return supplement.toBuilder().fees(fees(supplement.fees())).build();
    }
}
