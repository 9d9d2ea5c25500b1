package vn.lienthong.portal.internal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.lienthong.code.Address;
import vn.lienthong.code.Email;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoneBecause;
import vn.lienthong.code.IdentityDocument.OldId;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.TechId;
import vn.lienthong.dossier.AuthorisedPersonBuilder;
import vn.lienthong.dossier.Contact;
import vn.lienthong.dossier.ContactBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.OwnerBuilder;
import vn.lienthong.dossier.Parties;
import vn.lienthong.dossier.PartiesBuilder;
import vn.lienthong.dossier.Person;
import vn.lienthong.dossier.PersonBuilder;

/** Invented people, who were born from 1900 to 1905 and are all named after this test. */
final class SomePeople {
    private SomePeople() {}

    static Arbitrary<PersonName> names() {
        return SomeTexts.names().map(PersonName::of);
    }

    static Arbitrary<Phone> phones() {
        return Arbitraries.of("0900000000", "+84 900 000 000").map(Phone::of);
    }

    /** Well-formed numbers of each kind, and none. The third digit of a personal number says 1900 to 1999. */
    static Arbitrary<IdentityDocument> identities() {
        Arbitrary<String> tail = Arbitraries.strings().numeric().ofLength(6);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(0, 5), tail)
                        .as((year, end) -> new PersonalId("03800" + year + end)),
                tail.map(end -> new OldId("100" + end)),
                tail.map(end -> new Passport("KT" + end)),
                tail.map(end -> new ResidenceCard("KT-" + end)),
                Arbitraries.of("0100000003", "0100000003-001", "0100000003001").map(OrganisationId::new),
                Arbitraries.of("", "người kiểm thử chưa có số").map(NoneBecause::new));
    }

    static Arbitrary<Contact> contacts() {
        return Builders.withBuilder(ContactBuilder::builder)
                .use(SomeValues.maybe(Arbitraries.of("kiem.thu@example.vn", "\"kiểm thử\"@example.vn")
                        .map(Email::of)))
                .in((b, v) -> b.email(v))
                .use(SomeValues.maybe(phones()))
                .in((b, v) -> b.phone(v))
                .use(SomeValues.maybe(Arbitraries.of("0240000000").map(Phone::of)))
                .in((b, v) -> b.fax(v))
                .use(SomeValues.maybe(Arbitraries.of("Số 1, phố Kiểm Thử").map(Address::of)))
                .in((b, v) -> b.address(v))
                .build(ContactBuilder::build);
    }

    static Arbitrary<Owner> owners() {
        return Builders.withBuilder(OwnerBuilder::builder)
                .use(SomeValues.codes("owner-kind", OwnerKind::of))
                .in((b, v) -> b.kind(v))
                .use(SomeValues.maybe(names()))
                .in((b, v) -> b.name(v))
                .use(identities())
                .in((b, v) -> b.identity(v))
                .use(SomeValues.maybe(
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

    /** Parties whose owners come from elsewhere; the others are on no wire. */
    static Arbitrary<Parties> parties(Arbitrary<List<Owner>> owners) {
        var authorised = Builders.withBuilder(AuthorisedPersonBuilder::builder)
                .use(persons())
                .in((b, v) -> b.person(v))
                .use(SomeValues.maybe(SomePapers.documents()))
                .in((b, v) -> b.paper(v))
                .build(AuthorisedPersonBuilder::build);
        return Builders.withBuilder(PartiesBuilder::builder)
                .use(owners)
                .in((b, v) -> b.owners(v))
                .use(SomeValues.maybe(persons()))
                .in((b, v) -> b.submitter(v))
                .use(SomeValues.maybe(authorised))
                .in((b, v) -> b.authorised(v))
                .use(SomeValues.maybe(persons()))
                .in((b, v) -> b.legalRepresentative(v))
                .use(SomeValues.maybe(persons()))
                .in((b, v) -> b.beneficiary(v))
                .build(PartiesBuilder::build);
    }
}
