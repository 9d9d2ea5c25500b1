package vn.lienthong.portal.inbound.intake.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.dossier.ContactDetailsBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.DossierHandlingBuilder;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.ProcedureRef;
import vn.lienthong.procedure.Field;
import vn.lienthong.value.Extras;

/** The valid values of a push. */
public final class IntakeValues {
    final FilingBuilder filing = FilingBuilder.builder().channel(Channel.ONLINE);
    final DossierHandlingBuilder handling = DossierHandlingBuilder.builder();
    final ContactDetailsBuilder contact = ContactDetailsBuilder.builder();
    final OwnerBuilder owner =
            OwnerBuilder.builder().kind(OwnerKind.CITIZEN).identity(new IdentityDocument.NoIdentityDocument(""));

    @Nullable
    DossierCode code;

    @Nullable
    ProcedureCode procedure;

    @Nullable
    String procedureName;

    @Nullable
    FieldCode fieldCode;

    @Nullable
    String fieldName;

    @Nullable
    ServiceCode service;

    /** Returns a dossier that is registered but not received yet. */
    public Optional<Dossier> dossier() {
        if (code == null || procedure == null) {
            return Optional.empty();
        }
        Field field = new Field(fieldCode, fieldName, Extras.NONE);
        return Optional.of(DossierBuilder.builder()
                .code(code)
                .procedure(new ProcedureRef(procedure, procedureName, field, service))
                .parties(DossierParties.of(owner.contact(contact.build()).build()))
                .filing(filing.build())
                .status(DossierStatus.REGISTERED)
                .handling(handling.build())
                .build());
    }
}
