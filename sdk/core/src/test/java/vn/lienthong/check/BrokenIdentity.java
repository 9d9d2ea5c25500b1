package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.coded;
import static vn.lienthong.check.ChangedDossiers.of;
import static vn.lienthong.check.ChangedDossiers.owned;
import static vn.lienthong.specimen.Samples.RECEPTION;
import static vn.lienthong.specimen.Samples.filed;
import static vn.lienthong.specimen.Samples.handled;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.Of;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.Samples;

/** What a dossier is, whose it is and what it is filed under: a way to break each rule. */
final class BrokenIdentity {
    private static final String OTHER = "portal1/seen";

    private BrokenIdentity() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(codes(), reference(), people()).flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> codes() {
        Of shape = new Of("LT-DOS-001", Severity.FAIL);
        Of later = new Of("LT-DOS-002", Severity.WARN);
        return Stream.of(
                shape.at("/code", "dossier.code.shape", "no such day", d -> coded(d, "H56.14-250229-0001")),
                shape.at("/code", "dossier.code.shape", "three digits", d -> coded(d, "H56.14-241205-001")),
                shape.at("/code", "dossier.code.shape", "local code", d -> coded(d, "HS-2024/001")),
                later.at("/code", "dossier.code.later", "a day later", d -> coded(d, "H56.14-241206-0001")),
                later.at(
                        "/code",
                        "dossier.code.later",
                        "received at midnight, seen from UTC still the day before",
                        d -> filed(
                                coded(d, "H56.14-241205-0001"),
                                f -> f.submittedAt(null)
                                        .receivedAt(RECEPTION
                                                .withHour(0)
                                                .withMinute(0)
                                                .minusSeconds(1)))));
    }

    private static Stream<BrokenDossier> reference() {
        return Stream.of(
                new Of("LT-DOS-003", Severity.FAIL)
                        .at("/procedure/name", "dossier.procedure.name", "none", d -> of(d, p -> p.name(null))),
                new Of("LT-CODE-003", Severity.WARN)
                        .at(
                                "/procedure/code",
                                "dossier.procedure.code",
                                "local",
                                d -> of(d, p -> p.code(ProcedureCode.of("TTHC-12")))),
                new Of("LT-SYNC-013", Severity.WARN)
                        .at(
                                "/procedure/code",
                                "dossier.procedure.local",
                                "a province's own",
                                d -> of(d, p -> p.code(ProcedureCode.of("2.000751.000.00.00.H56")))),
                new Of("LT-SYNC-013", Severity.WARN)
                        .at(
                                "/procedure/code",
                                "dossier.procedure.local",
                                "a province's own, in short",
                                d -> of(d, p -> p.code(ProcedureCode.of("1.012784.H21")))),
                new Of("LT-DOS-022", Severity.FAIL)
                        .at("/handling/unit", "dossier.unit.code", "a code", d -> handled(d, h -> h.unit("H56.14"))),
                new Of("LT-DOS-022", Severity.FAIL)
                        .at(
                                "/handling/unit",
                                "dossier.unit.code",
                                "an older code",
                                d -> handled(d, h -> h.unit(" 000.00.14.H56 "))),
                new Of("LT-DOS-004", Severity.WARN)
                        .at(
                                "/procedure/field/code",
                                "dossier.field.code",
                                "none",
                                d -> of(
                                        d,
                                        p -> p.field(d.procedure().field().toBuilder()
                                                .code(null)
                                                .build()))),
                new Of("LT-DOS-004", Severity.WARN)
                        .at(
                                "/procedure/field/name",
                                "dossier.field.name",
                                "none",
                                d -> of(
                                        d,
                                        p -> p.field(d.procedure().field().toBuilder()
                                                .name(null)
                                                .build()))),
                new Of("LT-DOS-005", Severity.FAIL)
                        .at(
                                "/filing/channel",
                                "dossier.channel.unknown",
                                "a fourth",
                                d -> filed(d, f -> f.channel(Channel.of(OTHER, "4")))),
                new Of("LT-DOS-010", Severity.FAIL)
                        .at(
                                "/status",
                                "dossier.status.unknown",
                                "an eleventh",
                                d -> d.toBuilder()
                                        .status(DossierStatus.of(OTHER, "11"))
                                        .build()));
    }

    private static Stream<BrokenDossier> people() {
        Of law = new Of("LT-DOS-007", Severity.FAIL);
        Of habit = new Of("LT-DOS-007", Severity.WARN);
        return Stream.of(
                new Of("LT-DOS-006", Severity.FAIL)
                        .at("/parties/owners", "dossier.owner.none", "none", d -> owned(d, List.of())),
                new Of("LT-DOS-006", Severity.WARN)
                        .at(
                                "/parties/owners/0/name",
                                "dossier.owner.name",
                                "no name",
                                d -> owned(
                                        d,
                                        List.of(Samples.owner().toBuilder()
                                                .name(null)
                                                .build()))),
                number(law, 0, new PersonalId("03800400001")),
                number(law, 2, new PersonalId("0380040000011")),
                number(law, 0, new OldIdentityCard("10000001")),
                number(law, 1, new OldIdentityCard("1000000O1")),
                number(habit, 0, new Passport("?")),
                number(habit, 0, new ResidenceCard("?")),
                number(habit, 1, new OrganisationId("0100000004")),
                number(habit, 3, new OtherDocument(IdentityKind.of("portal1/identity-kind", "9"), "038004000001")));
    }

    /** An owner at a place with such a number; the owners before have none, which is in order. */
    private static BrokenDossier number(Of of, int place, IdentityDocument identity) {
        Owner none =
                Samples.owner().toBuilder().identity(new NoIdentityDocument("")).build();
        Owner last = Samples.owner().toBuilder().identity(identity).build();
        List<Owner> owners = Stream.concat(Stream.generate(() -> none).limit(place), Stream.of(last))
                .toList();
        return of.at(
                "/parties/owners/" + place + "/identity",
                "dossier.identity.shape",
                identity.getClass().getSimpleName(),
                d -> owned(d, owners));
    }
}
