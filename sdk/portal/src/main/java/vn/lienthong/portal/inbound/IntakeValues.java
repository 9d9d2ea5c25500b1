package vn.lienthong.portal.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Channel;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ServiceCode;
import vn.lienthong.dossier.ContactBuilder;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierBuilder;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FilingBuilder;
import vn.lienthong.dossier.HandlingBuilder;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.Parties;
import vn.lienthong.dossier.ProcedureRef;
import vn.lienthong.error.Extras;
import vn.lienthong.procedure.Field;

/** The values of a push that were understood. */
final class IntakeValues {
    final FilingBuilder filing = FilingBuilder.builder().channel(Channel.ONLINE);
    final HandlingBuilder handling = HandlingBuilder.builder();
    final ContactBuilder contact = ContactBuilder.builder();
    final OwnerBuilder owner =
            OwnerBuilder.builder().kind(OwnerKind.CITIZEN).identity(new IdentityDocument.NoneBecause(""));

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

    /** A dossier that was registered and not received yet. */
    Optional<Dossier> dossier() {
        if (code == null || procedure == null) {
            return Optional.empty();
        }
        Field field = new Field(fieldCode, fieldName, Extras.NONE);
        return Optional.of(DossierBuilder.builder()
                .code(code)
                .procedure(new ProcedureRef(procedure, procedureName, field, service))
                .parties(Parties.of(owner.contact(contact.build()).build()))
                .filing(filing.build())
                .status(DossierStatus.REGISTERED)
                .handling(handling.build())
                .build());
    }
}
