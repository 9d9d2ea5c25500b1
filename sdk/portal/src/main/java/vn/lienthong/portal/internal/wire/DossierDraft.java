package vn.lienthong.portal.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.ContactDetailsBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.DossierOutcomeBuilder;
import vn.lienthong.dossier.DossierPapersBuilder;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierPaymentBuilder;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.procedure.Field;
import vn.lienthong.value.Extras;

/** A dossier that is being read from its flat message object. */
final class DossierDraft {
    final DossierBuilder dossier = DossierBuilder.builder();
    final ProcedureRefBuilder procedure = ProcedureRefBuilder.builder();
    final FilingBuilder filing = FilingBuilder.builder().channel(Channel.DIRECT);
    final DossierHandlingBuilder handling = DossierHandlingBuilder.builder();
    final DossierPapersBuilder papers = DossierPapersBuilder.builder();
    final DossierPaymentBuilder payment = DossierPaymentBuilder.builder();
    final DossierOutcomeBuilder outcome = DossierOutcomeBuilder.builder();
    final ContactDetailsBuilder contact = ContactDetailsBuilder.builder();
    OwnerKind ownerKind = OwnerKind.CITIZEN;
    List<OwnerIdentityRow> identities = List.of();
    boolean firstHasNumber = true;

    @Nullable
    PersonName ownerName;

    @Nullable
    TechId techId;

    @Nullable
    FieldCode fieldCode;

    @Nullable
    String fieldName;

    Dossier build() {
        return dossier.procedure(procedure
                        .field(new Field(fieldCode, fieldName, Extras.NONE))
                        .build())
                .parties(new DossierParties(owners(), null, null, null, null))
                .filing(filing.build())
                .handling(handling.build())
                .papers(papers.build())
                .payment(payment.build())
                .outcome(outcome.build())
                .build();
    }

    /**
     * Returns the owners. The first has a name and an account; further owners have only an identity, because the
     * message contains no more.
     */
    private List<Owner> owners() {
        List<OwnerIdentityRow> rows = new ArrayList<>(identities);
        // // If the message states that the first owner has no number, the rows belong to further owners.
        boolean others = !firstHasNumber && !rows.isEmpty() && rows.get(0).number() != null;
        OwnerIdentityRow first = others || rows.isEmpty() ? OwnerIdentityRow.none() : rows.remove(0);
        List<Owner> owners = new ArrayList<>();
        owners.add(new Owner(ownerKind, ownerName, first.document(), techId, contact.build(), first.extras()));
        for (OwnerIdentityRow further : rows) {
            owners.add(new Owner(ownerKind, null, further.document(), null, ContactDetails.none(), further.extras()));
        }
        return owners;
    }
}
