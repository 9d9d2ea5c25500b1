package vn.lienthong.dossier.form;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.AuthorisedPerson;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.value.Modelled;

/**
 * The person or organisation to whom a form is addressed, who submitted the dossier.
 *
 * @param name name of the person or organisation
 * @param identity personal or organisation id
 * @param contact contact details
 * @param authorisedBy the person represented, if any
 */
@Modelled
public record FormApplicant(
        @Nullable PersonName name,
        @Nullable IdentityDocument identity,

        @RecordBuilder.Initializer(source = ContactDetails.class, value = "none")
        ContactDetails contact,

        @Nullable AuthorisationPaper authorisedBy) {
    public FormApplicant {
        Objects.requireNonNull(contact, "contact");
    }

    /** Returns a builder with these values. */
    public FormApplicantBuilder toBuilder() {
        return FormApplicantBuilder.builder(this);
    }

    /** Returns the first owner or the authorised person; without fields if the dossier names neither. */
    public static FormApplicant of(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Optional<FormApplicant> owner = dossier.owner().map(FormApplicant::of);
        AuthorisedPerson authorised = dossier.parties().authorised();
        if (authorised == null) {
            return owner.orElse(new FormApplicant(null, null, ContactDetails.none(), null));
        }
        Person person = authorised.person();
        FreeText paper = Optional.ofNullable(authorised.paper())
                .flatMap(it -> Optional.ofNullable(it.fileName()))
                .map(name -> FreeText.of(name.value()))
                .orElse(null);
        AuthorisationPaper by = owner.map(it -> new AuthorisationPaper(it.name(), it.identity(), it.contact(), paper))
                .orElse(new AuthorisationPaper(null, null, ContactDetails.none(), paper));
        return new FormApplicant(person.name(), person.identity(), person.contact(), by);
    }

    private static FormApplicant of(Owner owner) {
        return new FormApplicant(owner.name(), owner.identity(), owner.contact(), null);
    }

    /**
     * Requires a name and contact details; a representative must also name the represented person and the document.
     */
    void checkFields(MissingFields missing) {
        missing.require("/applicant/name", name).recommend("/applicant/identity", identity);
        boolean reachable = contact.phone() != null || contact.email() != null || contact.address() != null;
        missing.recommend("/applicant/contact", reachable ? contact : null);
        if (authorisedBy != null) {
            missing.withRequirement("LT-FORM-002")
                    .require("/applicant/authorisedBy/name", authorisedBy.name())
                    .require("/applicant/authorisedBy/paper", authorisedBy.paper());
        }
    }
}
