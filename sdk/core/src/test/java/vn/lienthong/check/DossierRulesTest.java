package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.specimen.Samples.RECEPTION;
import static vn.lienthong.specimen.Samples.filed;
import static vn.lienthong.specimen.Samples.handled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.Channel;
import vn.lienthong.code.Database;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FeeCollection;
import vn.lienthong.code.FeeKind;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FilingPlace;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.IdentityDocument.NoneBecause;
import vn.lienthong.code.IdentityDocument.OldId;
import vn.lienthong.code.IdentityDocument.OrganisationId;
import vn.lienthong.code.IdentityDocument.Other;
import vn.lienthong.code.IdentityDocument.Passport;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.IdentityDocument.ResidenceCard;
import vn.lienthong.code.IdentityKind;
import vn.lienthong.code.Money;
import vn.lienthong.code.OwnerKind;
import vn.lienthong.code.PaymentPlace;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.ResultReturn;
import vn.lienthong.code.Reuse;
import vn.lienthong.dossier.DatabaseUse;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.FeeItemBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.Papers;
import vn.lienthong.dossier.PapersBuilder;
import vn.lienthong.dossier.Parties;
import vn.lienthong.dossier.Payment;
import vn.lienthong.dossier.ProcedureRefBuilder;
import vn.lienthong.dossier.Result;
import vn.lienthong.dossier.ResultBuilder;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Language;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.Samples;

class DossierRulesTest {
    private static final String OTHER = "portal1/seen";

    /** A dossier that breaks one rule in one place. */
    record Broken(String what, String requirement, Severity severity, String path, String key, Dossier dossier) {
        @Override
        public String toString() {
            return requirement + " " + path + ": " + what;
        }
    }

    /** Starts the rows of one rule. */
    private record Of(String requirement, Severity severity) {
        Broken at(String path, String key, String what, UnaryOperator<Dossier> change) {
            return new Broken(what, requirement, severity, path, key, change.apply(Samples.dossier()));
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                        codes(),
                        reference(),
                        people(),
                        openCodes(),
                        moreOpenCodes(),
                        dates(),
                        datesOfStatus(),
                        texts(),
                        money())
                .flatMap(rows -> rows);
    }

    private static Stream<Broken> codes() {
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

    private static Dossier coded(Dossier dossier, String code) {
        return dossier.toBuilder().code(DossierCode.of(code)).build();
    }

    private static Stream<Broken> reference() {
        return Stream.of(
                new Of("LT-DOS-003", Severity.FAIL)
                        .at("/procedure/name", "dossier.procedure.name", "none", d -> of(d, p -> p.name(null))),
                new Of("LT-CODE-003", Severity.WARN)
                        .at(
                                "/procedure/code",
                                "dossier.procedure.code",
                                "local",
                                d -> of(d, p -> p.code(ProcedureCode.of("TTHC-12")))),
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

    private static Dossier of(Dossier dossier, UnaryOperator<ProcedureRefBuilder> change) {
        return dossier.toBuilder()
                .procedure(change.apply(dossier.procedure().toBuilder()).build())
                .build();
    }

    private static Stream<Broken> people() {
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
                number(law, 0, new OldId("10000001")),
                number(law, 1, new OldId("1000000O1")),
                number(habit, 0, new Passport("?")),
                number(habit, 0, new ResidenceCard("?")),
                number(habit, 1, new OrganisationId("0100000004")),
                number(habit, 3, new Other(IdentityKind.of(OTHER, "9"), "038004000001")));
    }

    /** An owner at a place with such a number; the owners before have none, which is in order. */
    private static Broken number(Of of, int place, IdentityDocument identity) {
        Owner none = Samples.owner().toBuilder().identity(new NoneBecause("")).build();
        Owner last = Samples.owner().toBuilder().identity(identity).build();
        List<Owner> owners = Stream.concat(Stream.generate(() -> none).limit(place), Stream.of(last))
                .toList();
        return of.at(
                "/parties/owners/" + place + "/identity",
                "dossier.identity.shape",
                identity.getClass().getSimpleName(),
                d -> owned(d, owners));
    }

    private static Dossier owned(Dossier dossier, List<Owner> owners) {
        return dossier.toBuilder()
                .parties(new Parties(owners, null, null, null, null))
                .build();
    }

    private static Stream<Broken> openCodes() {
        Of of = new Of("LT-CODE-009", Severity.WARN);
        Owner stranger =
                Samples.owner().toBuilder().kind(OwnerKind.of(OTHER, "9")).build();
        return Stream.of(
                of.at(
                        "/filing/place",
                        "code.unknown",
                        "place",
                        d -> filed(d, f -> f.place(FilingPlace.of(OTHER, "3")))),
                of.at(
                        "/outcome/form",
                        "code.unknown",
                        "form",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .form(ResultReturn.of(OTHER, "2"))
                                        .build())
                                .build()),
                of.at(
                        "/payment/place",
                        "code.unknown",
                        "place of payment",
                        d -> paid(d, PaymentPlace.of(OTHER, "4"), FeeItem.of("Phí", Money.dong(1)))),
                of.at("/parties/owners/0/kind", "code.unknown", "first owner", d -> owned(d, List.of(stranger))),
                of.at(
                        "/parties/owners/1/kind",
                        "code.unknown",
                        "second owner",
                        d -> owned(d, List.of(Samples.owner(), stranger))));
    }

    private static Stream<Broken> moreOpenCodes() {
        Of of = new Of("LT-CODE-009", Severity.WARN);
        FeeItem free = FeeItem.of("Phí", Money.ZERO);
        FeeItem collection =
                free.toBuilder().collection(FeeCollection.of(OTHER, "3")).build();
        FeeItem kind = free.toBuilder().kind(FeeKind.of(OTHER, "4")).build();
        SubmittedDocument paper = SubmittedDocumentBuilder.builder().build();
        SubmittedDocument reuse = paper.toBuilder().reuse(Reuse.of(OTHER, "3")).build();
        Supplement closed = SupplementBuilder.builder().closed(true).build();
        return Stream.of(
                of.at(
                        "/payment/fees/1/collection",
                        "code.unknown",
                        "collection",
                        d -> paid(d, PaymentPlace.NONE, free, collection)),
                of.at("/payment/fees/0/kind", "code.unknown", "fee kind", d -> paid(d, PaymentPlace.NONE, kind)),
                of.at(
                        "/papers/submitted/1/reuse",
                        "code.unknown",
                        "reuse",
                        d -> papers(d, p -> p.submitted(List.of(paper, reuse)))),
                of.at(
                        "/papers/supplements/1/documents/0/reuse",
                        "code.unknown",
                        "reuse in a supplement",
                        d -> papers(
                                d,
                                p -> p.supplements(List.of(
                                        closed,
                                        closed.toBuilder()
                                                .documents(List.of(reuse))
                                                .build())))),
                of.at(
                        "/papers/supplements/0/fees/0/kind",
                        "code.unknown",
                        "fee kind in a supplement",
                        d -> papers(
                                d,
                                p -> p.supplements(List.of(
                                        closed.toBuilder().fees(List.of(kind)).build())))),
                of.at(
                        "/papers/databases/2/database",
                        "code.unknown",
                        "database",
                        d -> papers(
                                d,
                                p -> p.databases(List.of(
                                        new DatabaseUse(Database.of("seen-1"), Extras.NONE),
                                        new DatabaseUse(null, Extras.NONE),
                                        new DatabaseUse(Database.of(OTHER, "9"), Extras.NONE))))));
    }

    private static Dossier paid(Dossier dossier, PaymentPlace place, FeeItem... fees) {
        return dossier.toBuilder().payment(new Payment(place, List.of(fees))).build();
    }

    private static Dossier papers(Dossier dossier, UnaryOperator<PapersBuilder> change) {
        return dossier.toBuilder()
                .papers(change.apply(dossier.papers().toBuilder()).build())
                .build();
    }

    private static Stream<Broken> dates() {
        Of order = new Of("LT-DOS-008", Severity.WARN);
        return Stream.of(
                order.at(
                        "/filing/receivedAt",
                        "dossier.dates.order",
                        "received before it was submitted",
                        d -> filed(d, f -> f.submittedAt(RECEPTION.plusSeconds(1)))),
                order.at(
                        "/handling/settledAt",
                        "dossier.dates.order",
                        "settled before it was received",
                        d -> handled(d, h -> h.settledAt(RECEPTION.minusSeconds(1)))),
                order.at(
                        "/handling/settledAt",
                        "dossier.dates.order",
                        "settled before it was submitted",
                        d -> handled(filed(d, f -> f.receivedAt(null)), h -> h.settledAt(RECEPTION.minusSeconds(1)))),
                order.at(
                        "/handling/returnedAt",
                        "dossier.dates.order",
                        "returned before it was settled",
                        d -> handled(d, h -> h.settledAt(RECEPTION.plusDays(2)).returnedAt(RECEPTION.plusDays(1)))),
                order.at(
                        "/handling/returnedAt",
                        "dossier.dates.order",
                        "returned before it was received",
                        d -> handled(d, h -> h.returnedAt(RECEPTION.minusDays(1)))),
                new Of("LT-DOS-009", Severity.WARN)
                        .at(
                                "/appointment",
                                "dossier.appointment.early",
                                "a second early",
                                d -> d.toBuilder()
                                        .appointment(RECEPTION.minusSeconds(1))
                                        .build()));
    }

    private static Stream<Broken> datesOfStatus() {
        Of of = new Of("LT-DOS-011", Severity.WARN);
        return Stream.of(
                of.at(
                        "/handling/settledAt",
                        "dossier.date.of-status",
                        "settled",
                        d -> d.toBuilder().status(DossierStatus.SETTLED).build()),
                of.at(
                        "/handling/settledAt",
                        "dossier.date.of-status",
                        "returned, settlement",
                        d -> handled(returned(d), h -> h.settledAt(null))),
                of.at(
                        "/handling/returnedAt",
                        "dossier.date.of-status",
                        "returned, return",
                        d -> handled(returned(d), h -> h.returnedAt(null))),
                of.at(
                        "/handling/refusedAt",
                        "dossier.date.of-status",
                        "refused",
                        d -> d.toBuilder().status(DossierStatus.REFUSED).build()),
                new Of("LT-DOS-016", Severity.WARN)
                        .at(
                                "/outcome/results",
                                "dossier.result.none",
                                "returned without a result",
                                d -> returned(d).toBuilder()
                                        .outcome(d.outcome())
                                        .build()));
    }

    /** The dossier settled and returned, with a result. */
    private static Dossier returned(Dossier dossier) {
        Result result = ResultBuilder.builder().name(FileName.of("Phiếu")).build();
        return dossier
                .moved(DossierStatus.SETTLED, RECEPTION.plusDays(5))
                .moved(DossierStatus.RETURNED, RECEPTION.plusDays(6))
                .toBuilder()
                .outcome(dossier.outcome().toBuilder().results(List.of(result)).build())
                .build();
    }

    private static Stream<Broken> texts() {
        Of of = new Of("LT-DOS-013", Severity.FAIL);
        SubmittedDocument fitting = SubmittedDocumentBuilder.builder()
                .fileName(FileName.of("a".repeat(4000)))
                .build();
        SubmittedDocument longer =
                fitting.toBuilder().fileName(FileName.of("ă".repeat(4001))).build();
        Result result =
                ResultBuilder.builder().name(FileName.of("ă".repeat(2001))).build();
        return Stream.of(
                of.at(
                        "/handling/summary",
                        "dossier.text.long",
                        "1,001",
                        d -> handled(d, h -> h.summary(FreeText.of("ă".repeat(1001))))),
                of.at(
                        "/handling/note",
                        "dossier.text.long",
                        "2,001",
                        d -> handled(d, h -> h.note(FreeText.of("ă".repeat(2001))))),
                of.at(
                        "/papers/submitted/1/fileName",
                        "dossier.text.long",
                        "4,001",
                        d -> papers(d, p -> p.submitted(List.of(fitting, longer)))),
                of.at(
                        "/outcome/results/0/name",
                        "dossier.text.long",
                        "2,001",
                        d -> d.toBuilder()
                                .outcome(d.outcome().toBuilder()
                                        .results(List.of(result))
                                        .build())
                                .build()));
    }

    private static Stream<Broken> money() {
        Of of = new Of("LT-DOS-015", Severity.WARN);
        FeeItem fee = FeeItem.of("Phí", Money.dong(1));
        FeeItem free = FeeItem.of("Phí", Money.ZERO);
        FeeItem tooMuch = fee.toBuilder()
                .unitPrice(Money.dong(Long.MAX_VALUE))
                .quantity(2)
                .build();
        Supplement open = SupplementBuilder.builder().closed(false).build();
        Supplement closed = SupplementBuilder.builder().closed(true).build();
        return Stream.of(
                of.at("/payment/place", "dossier.payment.none", "due", d -> paid(d, PaymentPlace.NONE, free, fee)),
                of.at(
                        "/payment/place",
                        "dossier.payment.none",
                        "more than there is",
                        d -> paid(d, PaymentPlace.NONE, tooMuch)),
                of.at("/payment/place", "dossier.payment.without-fee", "no fee", d -> paid(d, PaymentPlace.NOT_ONLINE)),
                new Of("LT-DOS-017", Severity.WARN)
                        .at(
                                "/papers/supplements/1",
                                "dossier.supplement.open",
                                "open",
                                d -> papers(d, p -> p.supplements(List.of(closed, open)))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("Each broken rule is found once, where it is broken, with its id, its weight and a text without gaps")
    void found(Broken broken) {
        List<Finding> findings =
                broken.dossier().check(RulePack.inForce(RECEPTION)).list();

        assertThat(findings).hasSize(1);
        Finding found = findings.get(0);
        assertThat(found.requirement()).isEqualTo(broken.requirement());
        assertThat(found.path()).isEqualTo(broken.path());
        assertThat(found.severity()).isEqualTo(broken.severity());
        assertThat(found.key()).isEqualTo(broken.key());
        for (Language language : Language.values()) {
            assertThat(found.message(language)).isNotEqualTo(found.key()).doesNotContainPattern("[{}]");
        }
    }

    @Test
    @DisplayName("Every rule of the pack is broken by a row of this test")
    void everyRule() {
        Set<String> tested =
                broken().map(row -> row.requirement() + row.severity()).collect(Collectors.toSet());
        Set<String> rules = RulePack.inForce(RECEPTION).rules().stream()
                .map(rule -> rule.requirement() + rule.source().severity())
                .collect(Collectors.toSet());
        assertThat(tested).isEqualTo(rules);
    }

    static Stream<Dossier> good() {
        Dossier received = Samples.dossier();
        FeeItem fee = FeeItem.of("Phí", Money.dong(200_000));
        FeeItem noPrice = FeeItemBuilder.builder().name("Phí").build();
        Supplement open = SupplementBuilder.builder().build();
        return Stream.of(
                received,
                returned(received),
                received.moved(DossierStatus.REFUSED, RECEPTION),
                received.toBuilder().appointment(RECEPTION).build(),
                received.toBuilder().appointment(null).build(),
                coded(received, "H56.14-241101-0001"),
                coded(received, "000.00.99.G22-241205-12345678901234567890"),
                filed(received, f -> f.receivedAt(null).submittedAt(null)),
                filed(coded(received, "H56.14-991231-0001"), f -> f.receivedAt(null)),
                handled(received, h -> h.settledAt(RECEPTION).returnedAt(RECEPTION)),
                handled(received, h -> h.summary(FreeText.of("ă".repeat(1000))).note(FreeText.of("ă".repeat(2000)))),
                paid(received, PaymentPlace.NOT_ONLINE, fee),
                paid(received, PaymentPlace.AGENCY_GATEWAY, fee),
                paid(received, PaymentPlace.NATIONAL_PORTAL, FeeItem.of("Phí", Money.ZERO)),
                paid(received, PaymentPlace.NONE, FeeItem.of("Phí", Money.ZERO)),
                paid(received, PaymentPlace.NONE, noPrice),
                paid(received, PaymentPlace.NONE, fee.toBuilder().quantity(0).build()),
                owned(
                        received,
                        List.of(
                                Samples.owner().toBuilder()
                                        .identity(new NoneBecause("chưa có số"))
                                        .build(),
                                Samples.owner().toBuilder()
                                        .identity(new OldId("100000001"))
                                        .name(null)
                                        .build())),
                papers(received, p -> p.supplements(List.of(open))).toBuilder()
                        .status(DossierStatus.SUPPLEMENT_ASKED)
                        .build(),
                received.toBuilder().papers(Papers.none()).build());
    }

    @ParameterizedTest
    @MethodSource("good")
    @DisplayName("A dossier in order, up to each limit, has no finding")
    void nothingFound(Dossier dossier) {
        assertThat(dossier.check(RulePack.inForce(RECEPTION))).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName(
            "Rules that are broken together are each found, in the order of the rules, and any failure fails the whole")
    void together() {
        Dossier dossier = of(coded(Samples.dossier(), "HS-1"), p -> p.name(null)).toBuilder()
                .appointment(RECEPTION.minusDays(1))
                .build();

        Findings findings = dossier.check(RulePack.inForce(RECEPTION));

        Map<String, Severity> found = new TreeMap<>();
        findings.forEach(finding -> found.put(finding.requirement(), finding.severity()));
        assertThat(found)
                .isEqualTo(
                        Map.of("LT-DOS-001", Severity.FAIL, "LT-DOS-003", Severity.FAIL, "LT-DOS-009", Severity.WARN));
        assertThat(findings.failed()).isTrue();
        assertThat(findings.of(Severity.WARN).failed()).isFalse();
    }
}
