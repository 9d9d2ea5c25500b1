package vn.lienthong.portal.internal;

import static vn.lienthong.portal.internal.RuleBreak.fail;
import static vn.lienthong.portal.internal.RuleBreak.warn;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPayment;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.error.Severity;

/** At least one change that breaks each rule, except the rules on open codes. */
public final class RuleBreaks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private RuleBreaks() {}

    public static List<RuleBreak> all() {
        return Stream.of(
                        codes(),
                        names(),
                        identities(),
                        times(),
                        datesOfStatus(),
                        FormRuleBreaks.all(),
                        contents(),
                        OpenCodeRuleBreaks.all())
                .flatMap(breaks -> breaks)
                .toList();
    }

    private static Stream<RuleBreak> codes() {
        return Stream.of(
                fail("LT-DOS-001", "/code", d -> withCode(d, "H56.14-250231-12345")),
                fail("LT-DOS-001", "/code", d -> withCode(d, "H56.14-241205-123")),
                fail("LT-DOS-001", "/code", d -> withCode(d, "hồ sơ 1")),
                warn(
                        "LT-DOS-002",
                        "/code",
                        d -> withCode(
                                d,
                                "H56-" + DAY.format(DossierChange.receivedAt(d).plusDays(1)) + "-0001")),
                warn(
                        "LT-CODE-003",
                        "/procedure/code",
                        d -> DossierChange.withProcedure(d, p -> p.code(ProcedureCode.of("TT-1")))),
                warn(
                        "LT-SYNC-013",
                        "/procedure/code",
                        d -> DossierChange.withProcedure(d, p -> p.code(ProcedureCode.of("2.000751.000.00.00.H56")))),
                fail("LT-DOS-022", "/handling/unit", d -> DossierChange.withHandling(d, h -> h.unit("H56.14"))));
    }

    private static Dossier withCode(Dossier dossier, String code) {
        return dossier.toBuilder().code(DossierCode.of(code)).build();
    }

    private static Stream<RuleBreak> names() {
        return Stream.of(
                fail("LT-DOS-003", "/procedure/name", d -> DossierChange.withProcedure(d, p -> p.name(null))),
                fail("LT-DOS-003", "/procedure/name", d -> DossierChange.withProcedure(d, p -> p.name(""))),
                fail("LT-DOS-003", "/procedure/name", d -> DossierChange.withProcedure(d, p -> p.name(" "))),
                warn("LT-DOS-004", "/procedure/field/code", d -> field(d, null, "Tư pháp")),
                warn("LT-DOS-004", "/procedure/field/name", d -> field(d, "G15-TP01", null)),
                warn("LT-DOS-004", "/procedure/field/name", d -> field(d, "G15-TP01", " ")),
                warn("LT-DOS-006", "/parties/owners/0/name", d -> owners(d, List.of(ownerWithoutName(d)))));
    }

    private static Dossier field(Dossier dossier, @Nullable String code, @Nullable String name) {
        return DossierChange.withProcedure(dossier, p -> p.field(DossierArbitraries.field(code, name)));
    }

    private static Dossier owners(Dossier dossier, List<Owner> owners) {
        return dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(owners).build())
                .build();
    }

    private static Owner ownerWithoutName(Dossier dossier) {
        return dossier.parties().owners().get(0).toBuilder().name(null).build();
    }

    private static Stream<RuleBreak> identities() {
        Stream<IdentityDocument> law = Stream.of(new PersonalId("03800100000"), new OldIdentityCard("10000000A"));
        Stream<IdentityDocument> habit = Stream.of(
                new Passport("kt 1"),
                new ResidenceCard("kt"),
                new OrganisationId("0100000004"),
                new OtherDocument(IdentityKind.of("portal1/identity-kind", "9"), "1"));
        return Stream.concat(
                law.map(identity -> identity(Severity.FAIL, identity)),
                habit.map(identity -> identity(Severity.WARN, identity)));
    }

    private static RuleBreak identity(Severity severity, IdentityDocument identity) {
        return new RuleBreak(
                "LT-DOS-007",
                severity,
                d -> "/parties/owners/" + (d.parties().owners().size() - 1) + "/identity",
                d -> DossierChange.withIdentity(d, identity));
    }

    private static Stream<RuleBreak> times() {
        return Stream.of(
                warn(
                        "LT-DOS-008",
                        "/filing/receivedAt",
                        d -> DossierChange.withFiling(d, f -> f.submittedAt(afterReceipt(d, 1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/settledAt",
                        d -> DossierChange.withHandling(withStoppedStatus(d), h -> h.settledAt(afterReceipt(d, -1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> DossierChange.withHandling(
                                withStoppedStatus(d),
                                h -> h.settledAt(afterReceipt(d, 2)).returnedAt(afterReceipt(d, 1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> DossierChange.withHandling(withStoppedStatus(d), h -> h.returnedAt(afterReceipt(d, -1)))),
                warn(
                        "LT-DOS-009",
                        "/appointment",
                        d -> d.toBuilder().appointment(afterReceipt(d, -1)).build()),
                warn("LT-LIST-009", "/handling/continuing", RuleBreaks::withoutReceiver),
                fail(
                        "LT-DOS-010",
                        "/status",
                        d -> DossierChange.withStatus(d, DossierStatus.of("portal1/dossier-status", "11"))),
                fail("LT-DOS-010", "/status", d -> DossierChange.withStatus(d, DossierStatus.of("mới"))));
    }

    /** Returns an open dossier that is due after the last day of the agency that received it. */
    private static Dossier withoutReceiver(Dossier dossier) {
        Dossier open = DossierChange.withStatus(dossier, DossierStatus.IN_PROCESS);
        OffsetDateTime due = OffsetDateTime.parse("2026-01-05T17:00:00+07:00");
        String day = dossier.code().value().replaceFirst("^[^-]+", "");
        return open.toBuilder()
                .code(DossierCode.of("H63.14" + day))
                .appointment(due.isAfter(afterReceipt(dossier, 1)) ? due : afterReceipt(dossier, 1))
                .build();
    }

    /** Returns the dossier in a status that permits end dates and requires none. */
    private static Dossier withStoppedStatus(Dossier dossier) {
        return DossierChange.withStatus(dossier, DossierStatus.STOPPED);
    }

    private static OffsetDateTime afterReceipt(Dossier dossier, int seconds) {
        return DossierChange.receivedAt(dossier).plusSeconds(seconds);
    }

    private static Stream<RuleBreak> datesOfStatus() {
        return Stream.of(
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> DossierChange.withHandling(
                                DossierChange.withStatus(d, DossierStatus.SETTLED), h -> h.settledAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> DossierChange.withHandling(
                                DossierChange.withStatus(d, DossierStatus.RETURNED), h -> h.settledAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/returnedAt",
                        d -> DossierChange.withHandling(
                                DossierChange.withStatus(d, DossierStatus.RETURNED), h -> h.returnedAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/refusedAt",
                        d -> DossierChange.withHandling(
                                DossierChange.withStatus(d, DossierStatus.REFUSED), h -> h.refusedAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> DossierChange.withHandling(
                                DossierChange.withStatus(d, DossierStatus.IN_PROCESS),
                                h -> h.settledAt(afterReceipt(d, 1)))),
                warn(
                        "LT-DOS-011",
                        "/handling/returnedAt",
                        d -> DossierChange.withStatus(d, DossierStatus.RETURNED).toBuilder()
                                .status(DossierStatus.SETTLED)
                                .build()),
                warn(
                        "LT-DOS-011",
                        "/handling/refusedAt",
                        d -> DossierChange.withHandling(withStoppedStatus(d), h -> h.refusedAt(afterReceipt(d, 1)))));
    }

    static String lastSupplement(Dossier dossier) {
        return "/papers/supplements/" + (dossier.papers().supplements().size() - 1);
    }

    private static Stream<RuleBreak> contents() {
        SubmittedDocument content = SubmittedDocumentBuilder.builder()
                .url(FileUrl.of("JVBERi0xLjQ="))
                .build();
        return Stream.of(
                warn(
                        "LT-MSG-013",
                        "/papers/submitted/0/url",
                        d -> DossierChange.withPapers(d, p -> p.submitted(List.of(content)))),
                warn(
                        "LT-DOS-015",
                        "/payment/place",
                        d -> DossierChange.withPayment(d, PaymentPlace.NONE, DossierChange.FEE)),
                warn(
                        "LT-DOS-015",
                        "/payment/place",
                        d -> d.toBuilder()
                                .payment(new DossierPayment(PaymentPlace.NATIONAL_PORTAL, List.of()))
                                .build()),
                warn(
                        "LT-DOS-016",
                        "/outcome/results",
                        d -> DossierChange.withResults(DossierChange.withStatus(d, DossierStatus.RETURNED), List.of())),
                new RuleBreak(
                        "LT-DOS-017",
                        Severity.WARN,
                        RuleBreaks::lastSupplement,
                        d -> DossierChange.withSupplement(
                                DossierChange.withStatus(d, DossierStatus.IN_PROCESS), s -> s.closed(false))));
    }
}
