package vn.lienthong.portal.internal;

import static vn.lienthong.portal.internal.Break.fail;
import static vn.lienthong.portal.internal.Break.warn;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.OldId;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Other;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.IdentityKind;
import vn.lienthong.code.PaymentPlace;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.Payment;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.error.Severity;

/** At least one way to break each rule; those on open codes stand apart. */
final class Breaks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private Breaks() {}

    static List<Break> all() {
        return Stream.of(
                        codes(),
                        names(),
                        identities(),
                        times(),
                        datesOfStatus(),
                        caps(),
                        contents(),
                        OpenCodeBreaks.all())
                .flatMap(breaks -> breaks)
                .toList();
    }

    private static Stream<Break> codes() {
        return Stream.of(
                fail("LT-DOS-001", "/code", d -> coded(d, "H56.14-250231-12345")),
                fail("LT-DOS-001", "/code", d -> coded(d, "H56.14-241205-123")),
                fail("LT-DOS-001", "/code", d -> coded(d, "hồ sơ 1")),
                warn(
                        "LT-DOS-002",
                        "/code",
                        d -> coded(d, "H56-" + DAY.format(Change.received(d).plusDays(1)) + "-0001")),
                warn(
                        "LT-CODE-003",
                        "/procedure/code",
                        d -> Change.procedure(d, p -> p.code(ProcedureCode.of("TT-1")))));
    }

    private static Dossier coded(Dossier dossier, String code) {
        return dossier.toBuilder().code(DossierCode.of(code)).build();
    }

    private static Stream<Break> names() {
        return Stream.of(
                fail("LT-DOS-003", "/procedure/name", d -> Change.procedure(d, p -> p.name(null))),
                fail("LT-DOS-003", "/procedure/name", d -> Change.procedure(d, p -> p.name(""))),
                fail("LT-DOS-003", "/procedure/name", d -> Change.procedure(d, p -> p.name(" "))),
                warn("LT-DOS-004", "/procedure/field/code", d -> field(d, null, "Tư pháp")),
                warn("LT-DOS-004", "/procedure/field/name", d -> field(d, "G15-TP01", null)),
                warn("LT-DOS-004", "/procedure/field/name", d -> field(d, "G15-TP01", " ")),
                fail("LT-DOS-006", "/parties/owners", d -> owners(d, List.of())),
                warn("LT-DOS-006", "/parties/owners/0/name", d -> owners(d, List.of(nameless(d)))));
    }

    private static Dossier field(Dossier dossier, @Nullable String code, @Nullable String name) {
        return Change.procedure(dossier, p -> p.field(Dossiers.field(code, name)));
    }

    private static Dossier owners(Dossier dossier, List<Owner> owners) {
        return dossier.toBuilder()
                .parties(dossier.parties().toBuilder().owners(owners).build())
                .build();
    }

    private static Owner nameless(Dossier dossier) {
        return dossier.parties().owners().get(0).toBuilder().name(null).build();
    }

    private static Stream<Break> identities() {
        Stream<IdentityDocument> law = Stream.of(new PersonalId("03800100000"), new OldId("10000000A"));
        Stream<IdentityDocument> habit = Stream.of(
                new Passport("kt 1"),
                new ResidenceCard("kt"),
                new OrganisationId("0100000004"),
                new Other(IdentityKind.of("portal1/identity-kind", "9"), "1"));
        return Stream.concat(
                law.map(identity -> identity(Severity.FAIL, identity)),
                habit.map(identity -> identity(Severity.WARN, identity)));
    }

    private static Break identity(Severity severity, IdentityDocument identity) {
        return new Break(
                "LT-DOS-007",
                severity,
                d -> "/parties/owners/" + (d.parties().owners().size() - 1) + "/identity",
                d -> Change.identified(d, identity));
    }

    private static Stream<Break> times() {
        return Stream.of(
                warn("LT-DOS-008", "/filing/receivedAt", d -> Change.filing(d, f -> f.submittedAt(after(d, 1)))),
                warn("LT-DOS-008", "/handling/settledAt", d -> Change.handling(d, h -> h.settledAt(after(d, -1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> Change.handling(d, h -> h.settledAt(after(d, 2)).returnedAt(after(d, 1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> Change.handling(
                                Change.in(d, DossierStatus.STOPPED),
                                h -> h.settledAt(null).returnedAt(after(d, -1)))),
                warn(
                        "LT-DOS-009",
                        "/appointment",
                        d -> d.toBuilder().appointment(after(d, -1)).build()),
                fail("LT-DOS-010", "/status", d -> Change.in(d, DossierStatus.of("portal1/dossier-status", "11"))),
                fail("LT-DOS-010", "/status", d -> Change.in(d, DossierStatus.of("mới"))));
    }

    private static OffsetDateTime after(Dossier dossier, int seconds) {
        return Change.received(dossier).plusSeconds(seconds);
    }

    private static Stream<Break> datesOfStatus() {
        return Stream.of(
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> Change.handling(Change.in(d, DossierStatus.SETTLED), h -> h.settledAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> Change.handling(Change.in(d, DossierStatus.RETURNED), h -> h.settledAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/returnedAt",
                        d -> Change.handling(Change.in(d, DossierStatus.RETURNED), h -> h.returnedAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/refusedAt",
                        d -> Change.handling(Change.in(d, DossierStatus.REFUSED), h -> h.refusedAt(null))));
    }

    private static Stream<Break> caps() {
        SubmittedDocument named = SubmittedDocumentBuilder.builder()
                .fileName(FileName.of("ệ".repeat(4001)))
                .build();
        var result = ResultBuilder.builder().name(FileName.of("ệ".repeat(2001))).build();
        return Stream.of(
                fail("LT-DOS-013", "/handling/summary", d -> Change.handling(d, h -> h.summary(prose(1001)))),
                fail("LT-DOS-013", "/handling/note", d -> Change.handling(d, h -> h.note(prose(2001)))),
                fail(
                        "LT-DOS-013",
                        "/papers/submitted/0/fileName",
                        d -> Change.papers(d, p -> p.submitted(List.of(named)))),
                fail("LT-DOS-013", "/outcome/results/0/name", d -> Change.results(d, List.of(result))),
                new Break(
                        "LT-DOS-013",
                        Severity.FAIL,
                        d -> lastSupplement(d) + "/documents/0/fileName",
                        d -> Change.supplemented(d, s -> s.documents(List.of(named)))));
    }

    static String lastSupplement(Dossier dossier) {
        return "/papers/supplements/" + (dossier.papers().supplements().size() - 1);
    }

    private static FreeText prose(int length) {
        return FreeText.of("ệ".repeat(length));
    }

    private static Stream<Break> contents() {
        return Stream.of(
                warn("LT-DOS-015", "/payment/place", d -> Change.paid(d, PaymentPlace.NONE, Change.FEE)),
                warn(
                        "LT-DOS-015",
                        "/payment/place",
                        d -> d.toBuilder()
                                .payment(new Payment(PaymentPlace.NATIONAL_PORTAL, List.of()))
                                .build()),
                warn(
                        "LT-DOS-016",
                        "/outcome/results",
                        d -> Change.results(Change.in(d, DossierStatus.RETURNED), List.of())),
                new Break(
                        "LT-DOS-017",
                        Severity.WARN,
                        Breaks::lastSupplement,
                        d -> Change.supplemented(Change.in(d, DossierStatus.IN_PROCESS), s -> s.closed(false))));
    }
}
