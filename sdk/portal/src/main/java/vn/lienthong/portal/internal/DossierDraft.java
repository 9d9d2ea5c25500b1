package vn.lienthong.portal.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Channel;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.TechId;
import vn.lienthong.dossier.Contact;
import vn.lienthong.dossier.ContactBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.HandlingBuilder;
import vn.lienthong.dossier.OutcomeBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.PapersBuilder;
import vn.lienthong.dossier.Parties;
import vn.lienthong.dossier.PaymentBuilder;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.error.Extras;
import vn.lienthong.procedure.Field;

/** A dossier whose flat message object is being read. */
final class DossierDraft {
    final DossierBuilder dossier = DossierBuilder.builder();
    final ProcedureRefBuilder procedure = ProcedureRefBuilder.builder();
    final FilingBuilder filing = FilingBuilder.builder().channel(Channel.DIRECT);
    final HandlingBuilder handling = HandlingBuilder.builder();
    final PapersBuilder papers = PapersBuilder.builder();
    final PaymentBuilder payment = PaymentBuilder.builder();
    final OutcomeBuilder outcome = OutcomeBuilder.builder();
    final ContactBuilder contact = ContactBuilder.builder();
    OwnerKind ownerKind = OwnerKind.CITIZEN;
    List<Identity> identities = List.of();
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
                .parties(new Parties(owners(), null, null, null, null))
                .filing(filing.build())
                .handling(handling.build())
                .papers(papers.build())
                .payment(payment.build())
                .outcome(outcome.build())
                .build();
    }

    /** The first owner has a name and an account; of further ones the wire carries only the identity. */
    private List<Owner> owners() {
        List<Identity> rows = new ArrayList<>(identities);
        // Where the first owner's own number is told to be none, the rows are those of the further owners.
        boolean others = !firstHasNumber && !rows.isEmpty() && rows.get(0).number() != null;
        Identity first = others || rows.isEmpty() ? Identity.none() : rows.remove(0);
        List<Owner> owners = new ArrayList<>();
        owners.add(new Owner(ownerKind, ownerName, first.document(), techId, contact.build(), first.extras()));
        for (Identity further : rows) {
            owners.add(new Owner(ownerKind, null, further.document(), null, Contact.none(), further.extras()));
        }
        return owners;
    }
}
