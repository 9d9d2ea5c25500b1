package vn.lienthong.portal.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.dossier.AuthorisedPersonBuilder;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.ContactDetailsBuilder;
import vn.lienthong.dossier.DossierParties;
import vn.lienthong.dossier.DossierPartiesBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.PersonBuilder;

/** Invented persons, born from 1900 to 1905 and named after this test. */
public final class PersonArbitraries {
    private PersonArbitraries() {}

    public static Arbitrary<PersonName> names() {
        return TextArbitraries.names().map(PersonName::of);
    }

    static Arbitrary<PhoneNumber> phones() {
        return Arbitraries.of("0900000000", "+84 900 000 000").map(PhoneNumber::of);
    }

    /** Well-formed numbers of each kind, and no number. The fourth digit of a personal number denotes 1900 to 1999. */
    static Arbitrary<IdentityDocument> identities() {
        Arbitrary<String> tail = Arbitraries.strings().numeric().ofLength(6);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(0, 5), tail)
                        .as((year, end) -> new PersonalId("03800" + year + end)),
                tail.map(end -> new OldIdentityCard("100" + end)),
                tail.map(end -> new Passport("KT" + end)),
                tail.map(end -> new ResidenceCard("KT-" + end)),
                Arbitraries.of("0100000003", "0100000003-001", "0100000003001").map(OrganisationId::new),
                Arbitraries.of("", "người kiểm thử chưa có số").map(NoIdentityDocument::new));
    }

    static Arbitrary<ContactDetails> contacts() {
        return Builders.withBuilder(ContactDetailsBuilder::builder)
                .use(ValueArbitraries.maybe(Arbitraries.of("kiem.thu@example.vn", "\"kiểm thử\"@example.vn")
                        .map(EmailAddress::of)))
                .in((b, v) -> b.email(v))
                .use(ValueArbitraries.maybe(phones()))
                .in((b, v) -> b.phone(v))
                .use(ValueArbitraries.maybe(Arbitraries.of("0240000000").map(PhoneNumber::of)))
                .in((b, v) -> b.fax(v))
                .use(ValueArbitraries.maybe(Arbitraries.of("Số 1, phố Kiểm Thử").map(PostalAddress::of)))
                .in((b, v) -> b.address(v))
                .build(ContactDetailsBuilder::build);
    }

    static Arbitrary<Owner> owners() {
        return Builders.withBuilder(OwnerBuilder::builder)
                .use(ValueArbitraries.codes("owner-kind", OwnerKind::of))
                .in((b, v) -> b.kind(v))
                .use(ValueArbitraries.maybe(names()))
                .in((b, v) -> b.name(v))
                .use(identities())
                .in((b, v) -> b.identity(v))
                .use(ValueArbitraries.maybe(
                        Arbitraries.of("88a4fab0-0000-4000-8000-000000000001").map(TechId::of)))
                .in((b, v) -> b.techId(v))
                .use(contacts())
                .in((b, v) -> b.contact(v))
                .build(OwnerBuilder::build);
    }

    private static Arbitrary<Person> persons() {
        return Builders.withBuilder(PersonBuilder::builder)
                .use(names())
                .in((b, v) -> b.name(v))
                .use(identities())
                .in((b, v) -> b.identity(v))
                .use(contacts())
                .in((b, v) -> b.contact(v))
                .build(PersonBuilder::build);
    }

    /** Returns parties with the given owners. The other parties are not part of any wire message. */
    static Arbitrary<DossierParties> parties(Arbitrary<List<Owner>> owners) {
        var authorised = Builders.withBuilder(AuthorisedPersonBuilder::builder)
                .use(persons())
                .in((b, v) -> b.person(v))
                .use(ValueArbitraries.maybe(PaperArbitraries.documents()))
                .in((b, v) -> b.paper(v))
                .build(AuthorisedPersonBuilder::build);
        return Builders.withBuilder(DossierPartiesBuilder::builder)
                .use(owners)
                .in((b, v) -> b.owners(v))
                .use(ValueArbitraries.maybe(persons()))
                .in((b, v) -> b.submitter(v))
                .use(ValueArbitraries.maybe(authorised))
                .in((b, v) -> b.authorised(v))
                .use(ValueArbitraries.maybe(persons()))
                .in((b, v) -> b.legalRepresentative(v))
                .use(ValueArbitraries.maybe(persons()))
                .in((b, v) -> b.beneficiary(v))
                .build(DossierPartiesBuilder::build);
    }
}
