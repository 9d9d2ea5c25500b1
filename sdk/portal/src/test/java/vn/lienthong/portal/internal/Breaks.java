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

/** At least one way to break each rule; those on open codes stand apart. */
public final class Breaks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private Breaks() {}

    public static List<Break> all() {
        return Stream.of(
                        codes(),
                        names(),
                        identities(),
                        times(),
                        datesOfStatus(),
                        FormBreaks.all(),
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
                warn("LT-CODE-003", "/procedure/code", d -> Change.procedure(d, p -> p.code(ProcedureCode.of("TT-1")))),
                warn(
                        "LT-SYNC-013",
                        "/procedure/code",
                        d -> Change.procedure(d, p -> p.code(ProcedureCode.of("2.000751.000.00.00.H56")))),
                fail("LT-DOS-022", "/handling/unit", d -> Change.handling(d, h -> h.unit("H56.14"))));
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
                warn(
                        "LT-DOS-008",
                        "/handling/settledAt",
                        d -> Change.handling(stopped(d), h -> h.settledAt(after(d, -1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> Change.handling(
                                stopped(d), h -> h.settledAt(after(d, 2)).returnedAt(after(d, 1)))),
                warn(
                        "LT-DOS-008",
                        "/handling/returnedAt",
                        d -> Change.handling(stopped(d), h -> h.returnedAt(after(d, -1)))),
                warn(
                        "LT-DOS-009",
                        "/appointment",
                        d -> d.toBuilder().appointment(after(d, -1)).build()),
                warn("LT-LIST-009", "/handling/continuing", Breaks::withoutReceiver),
                fail("LT-DOS-010", "/status", d -> Change.in(d, DossierStatus.of("portal1/dossier-status", "11"))),
                fail("LT-DOS-010", "/status", d -> Change.in(d, DossierStatus.of("mới"))));
    }

    /** Open, and due after the last day of the agency that received it. */
    private static Dossier withoutReceiver(Dossier dossier) {
        Dossier open = Change.in(dossier, DossierStatus.IN_PROCESS);
        OffsetDateTime due = OffsetDateTime.parse("2026-01-05T17:00:00+07:00");
        String day = dossier.code().value().replaceFirst("^[^-]+", "");
        return open.toBuilder()
                .code(DossierCode.of("H63.14" + day))
                .appointment(due.isAfter(after(dossier, 1)) ? due : after(dossier, 1))
                .build();
    }

    /** A status in which a dossier may have dates of an end and needs none. */
    private static Dossier stopped(Dossier dossier) {
        return Change.in(dossier, DossierStatus.STOPPED);
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
                        d -> Change.handling(Change.in(d, DossierStatus.REFUSED), h -> h.refusedAt(null))),
                warn(
                        "LT-DOS-011",
                        "/handling/settledAt",
                        d -> Change.handling(Change.in(d, DossierStatus.IN_PROCESS), h -> h.settledAt(after(d, 1)))),
                warn(
                        "LT-DOS-011",
                        "/handling/returnedAt",
                        d -> Change.in(d, DossierStatus.RETURNED).toBuilder()
                                .status(DossierStatus.SETTLED)
                                .build()),
                warn(
                        "LT-DOS-011",
                        "/handling/refusedAt",
                        d -> Change.handling(stopped(d), h -> h.refusedAt(after(d, 1)))));
    }

    static String lastSupplement(Dossier dossier) {
        return "/papers/supplements/" + (dossier.papers().supplements().size() - 1);
    }

    private static Stream<Break> contents() {
        SubmittedDocument content = SubmittedDocumentBuilder.builder()
                .url(FileUrl.of("JVBERi0xLjQ="))
                .build();
        return Stream.of(
                warn(
                        "LT-MSG-013",
                        "/papers/submitted/0/url",
                        d -> Change.papers(d, p -> p.submitted(List.of(content)))),
                warn("LT-DOS-015", "/payment/place", d -> Change.paid(d, PaymentPlace.NONE, Change.FEE)),
                warn(
                        "LT-DOS-015",
                        "/payment/place",
                        d -> d.toBuilder()
                                .payment(new DossierPayment(PaymentPlace.NATIONAL_PORTAL, List.of()))
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
