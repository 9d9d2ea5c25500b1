package vn.lienthong.check;

import static vn.lienthong.check.ChangedDossiers.withCode;
import static vn.lienthong.check.ChangedDossiers.withOwners;
import static vn.lienthong.check.ChangedDossiers.withProcedure;
import static vn.lienthong.specimen.SampleDossiers.RECEPTION;
import static vn.lienthong.specimen.SampleDossiers.withFiling;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.check.BrokenDossier.BrokenRule;
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
import vn.lienthong.specimen.SampleDossiers;

/** Broken dossiers for the rules on the code, the owners and the procedure of a dossier. */
final class BrokenDossierIdentity {
    private static final String OTHER = "portal1/seen";

    private BrokenDossierIdentity() {}

    static Stream<BrokenDossier> all() {
        return Stream.of(codes(), reference(), people()).flatMap(rows -> rows);
    }

    private static Stream<BrokenDossier> codes() {
        BrokenRule shape = new BrokenRule("LT-DOS-001", Severity.FAIL);
        BrokenRule later = new BrokenRule("LT-DOS-002", Severity.WARN);
        return Stream.of(
                shape.breakAt("/code", "dossier.code.shape", "no such day", d -> withCode(d, "H56.14-250229-0001")),
                shape.breakAt("/code", "dossier.code.shape", "three digits", d -> withCode(d, "H56.14-241205-001")),
                shape.breakAt("/code", "dossier.code.shape", "local code", d -> withCode(d, "HS-2024/001")),
                later.breakAt("/code", "dossier.code.later", "a day later", d -> withCode(d, "H56.14-241206-0001")),
                later.breakAt(
                        "/code",
                        "dossier.code.later",
                        "received at midnight, seen from UTC still the day before",
                        d -> withFiling(
                                withCode(d, "H56.14-241205-0001"),
                                f -> f.submittedAt(null)
                                        .receivedAt(RECEPTION
                                                .withHour(0)
                                                .withMinute(0)
                                                .minusSeconds(1)))));
    }

    private static Stream<BrokenDossier> reference() {
        return Stream.of(
                new BrokenRule("LT-DOS-003", Severity.FAIL)
                        .breakAt(
                                "/procedure/name",
                                "dossier.procedure.name",
                                "none",
                                d -> withProcedure(d, p -> p.name(null))),
                new BrokenRule("LT-CODE-003", Severity.WARN)
                        .breakAt(
                                "/procedure/code",
                                "dossier.procedure.code",
                                "local",
                                d -> withProcedure(d, p -> p.code(ProcedureCode.of("TTHC-12")))),
                new BrokenRule("LT-SYNC-013", Severity.WARN)
                        .breakAt(
                                "/procedure/code",
                                "dossier.procedure.local",
                                "a province's own",
                                d -> withProcedure(d, p -> p.code(ProcedureCode.of("2.000751.000.00.00.H56")))),
                new BrokenRule("LT-SYNC-013", Severity.WARN)
                        .breakAt(
                                "/procedure/code",
                                "dossier.procedure.local",
                                "a province's own, in short",
                                d -> withProcedure(d, p -> p.code(ProcedureCode.of("1.012784.H21")))),
                new BrokenRule("LT-DOS-022", Severity.FAIL)
                        .breakAt(
                                "/handling/unit",
                                "dossier.unit.code",
                                "a code",
                                d -> withHandling(d, h -> h.unit("H56.14"))),
                new BrokenRule("LT-DOS-022", Severity.FAIL)
                        .breakAt(
                                "/handling/unit",
                                "dossier.unit.code",
                                "an older code",
                                d -> withHandling(d, h -> h.unit(" 000.00.14.H56 "))),
                new BrokenRule("LT-DOS-004", Severity.WARN)
                        .breakAt(
                                "/procedure/field/code",
                                "dossier.field.code",
                                "none",
                                d -> withProcedure(
                                        d,
                                        p -> p.field(d.procedure().field().toBuilder()
                                                .code(null)
                                                .build()))),
                new BrokenRule("LT-DOS-004", Severity.WARN)
                        .breakAt(
                                "/procedure/field/name",
                                "dossier.field.name",
                                "none",
                                d -> withProcedure(
                                        d,
                                        p -> p.field(d.procedure().field().toBuilder()
                                                .name(null)
                                                .build()))),
                new BrokenRule("LT-DOS-005", Severity.FAIL)
                        .breakAt(
                                "/filing/channel",
                                "dossier.channel.unknown",
                                "a fourth",
                                d -> withFiling(d, f -> f.channel(Channel.of(OTHER, "4")))),
                new BrokenRule("LT-DOS-010", Severity.FAIL)
                        .breakAt(
                                "/status",
                                "dossier.status.unknown",
                                "an eleventh",
                                d -> d.toBuilder()
                                        .status(DossierStatus.of(OTHER, "11"))
                                        .build()));
    }

    private static Stream<BrokenDossier> people() {
        BrokenRule law = new BrokenRule("LT-DOS-007", Severity.FAIL);
        BrokenRule habit = new BrokenRule("LT-DOS-007", Severity.WARN);
        return Stream.of(
                new BrokenRule("LT-DOS-006", Severity.FAIL)
                        .breakAt("/parties/owners", "dossier.owner.none", "none", d -> withOwners(d, List.of())),
                new BrokenRule("LT-DOS-006", Severity.WARN)
                        .breakAt(
                                "/parties/owners/0/name",
                                "dossier.owner.name",
                                "no name",
                                d -> withOwners(
                                        d,
                                        List.of(SampleDossiers.owner().toBuilder()
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

    /** Returns an owner at an index with a number. The owners before it have no number, which is valid. */
    private static BrokenDossier number(BrokenRule of, int place, IdentityDocument identity) {
        Owner none = SampleDossiers.owner().toBuilder()
                .identity(new NoIdentityDocument(""))
                .build();
        Owner last = SampleDossiers.owner().toBuilder().identity(identity).build();
        List<Owner> owners = Stream.concat(Stream.generate(() -> none).limit(place), Stream.of(last))
                .toList();
        return of.breakAt(
                "/parties/owners/" + place + "/identity",
                "dossier.identity.shape",
                identity.getClass().getSimpleName(),
                d -> withOwners(d, owners));
    }
}
