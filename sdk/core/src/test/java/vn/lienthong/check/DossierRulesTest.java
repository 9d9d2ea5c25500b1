package vn.lienthong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienthong.check.ChangedDossiers.asReturned;
import static vn.lienthong.check.ChangedDossiers.withCode;
import static vn.lienthong.check.ChangedDossiers.withOwners;
import static vn.lienthong.check.ChangedDossiers.withPapers;
import static vn.lienthong.check.ChangedDossiers.withPayment;
import static vn.lienthong.check.ChangedDossiers.withProcedure;
import static vn.lienthong.specimen.SampleDossiers.RECEPTION;
import static vn.lienthong.specimen.SampleDossiers.withFiling;
import static vn.lienthong.specimen.SampleDossiers.withHandling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.IdentityDocument.NoIdentityDocument;
import vn.lienthong.code.IdentityDocument.OldIdentityCard;
import vn.lienthong.code.IdentityDocument.OtherDocument;
import vn.lienthong.code.Money;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.IdentityKind;
import vn.lienthong.code.vocabulary.PaymentPlace;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierPapers;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.FeeItem;
import vn.lienthong.dossier.FeeItemBuilder;
import vn.lienthong.dossier.Owner;
import vn.lienthong.dossier.SubmittedDocument;
import vn.lienthong.dossier.SubmittedDocumentBuilder;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.SupplementBuilder;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.specimen.SampleDossiers;
import vn.lienthong.value.Language;

class DossierRulesTest {
    static Stream<BrokenDossier> broken() {
        return Stream.of(
                        BrokenDossierIdentity.all(),
                        BrokenDossierCodes.all(),
                        BrokenDossierDates.all(),
                        BrokenDossierContents.all())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("Each broken rule is found once, where it is broken, with its id, its weight and a text without gaps")
    void found(BrokenDossier broken) {
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
        Dossier received = SampleDossiers.dossier();
        FeeItem fee = FeeItem.of("Phí", Money.dong(200_000));
        FeeItem noPrice = FeeItemBuilder.builder().name("Phí").build();
        Supplement open = SupplementBuilder.builder().build();
        return Stream.of(
                received,
                asReturned(received),
                received.moveTo(DossierStatus.REFUSED, RECEPTION),
                received.toBuilder().appointment(RECEPTION).build(),
                received.toBuilder().appointment(null).build(),
                received.toBuilder()
                        .appointment(RECEPTION.withYear(9999).withDayOfYear(365))
                        .build(),
                withCode(received, "H56.14-241101-0001"),
                withCode(received, "000.00.99.G22-241205-12345678901234567890"),
                withFiling(received, f -> f.receivedAt(null).submittedAt(null)),
                withFiling(withCode(received, "H56.14-991231-0001"), f -> f.receivedAt(null)),
                withHandling(received, h -> h.settledAt(RECEPTION).returnedAt(RECEPTION)).toBuilder()
                        .status(DossierStatus.STOPPED)
                        .build(),
                withHandling(received, h -> h.unit("Sở Tư pháp")),
                // A supplementary character is two chars and one character.
                withHandling(received, h -> h.summary(FreeText.of("\ud840\udc00".repeat(1000)))),
                withHandling(
                        received, h -> h.summary(FreeText.of("ă".repeat(1000))).note(FreeText.of("ă".repeat(2000)))),
                withPayment(received, PaymentPlace.NOT_ONLINE, fee),
                withPayment(received, PaymentPlace.AGENCY_GATEWAY, fee),
                withPayment(received, PaymentPlace.NATIONAL_PORTAL, FeeItem.of("Phí", Money.ZERO)),
                withPayment(received, PaymentPlace.NONE, FeeItem.of("Phí", Money.ZERO)),
                withPayment(received, PaymentPlace.NONE, noPrice),
                withPayment(
                        received, PaymentPlace.NONE, fee.toBuilder().quantity(0).build()),
                withPayment(received, PaymentPlace.NOT_ONLINE, FeeItem.of("Phí", Money.dong(Long.MAX_VALUE))),
                linked(received, "https://dvc.example.vn/tep/55"),
                linked(received, "HTTP://dvc.example.vn/tep/55"),
                withOwners(
                        received,
                        List.of(
                                SampleDossiers.owner().toBuilder()
                                        .identity(new NoIdentityDocument("chưa có số"))
                                        .build(),
                                SampleDossiers.owner().toBuilder()
                                        .identity(new OldIdentityCard("100000001"))
                                        .name(null)
                                        .build())),
                withPapers(received, p -> p.supplements(List.of(open))).toBuilder()
                        .status(DossierStatus.SUPPLEMENT_ASKED)
                        .build(),
                received.toBuilder().papers(DossierPapers.none()).build());
    }

    private static Dossier linked(Dossier dossier, String url) {
        SubmittedDocument paper =
                SubmittedDocumentBuilder.builder().url(FileUrl.of(url)).build();
        return withPapers(dossier, p -> p.submitted(List.of(paper)));
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
        Dossier dossier = withProcedure(withCode(SampleDossiers.dossier(), "HS-1"), p -> p.name(null)).toBuilder()
                .appointment(RECEPTION.minusDays(1))
                .build();

        Findings findings = dossier.check(RulePack.inForce(RECEPTION));

        Map<String, Severity> found = new TreeMap<>();
        findings.forEach(finding -> found.put(finding.requirement(), finding.severity()));
        assertThat(found)
                .isEqualTo(
                        Map.of("LT-DOS-001", Severity.FAIL, "LT-DOS-003", Severity.FAIL, "LT-DOS-009", Severity.WARN));
        assertThat(findings.failed()).isTrue();
        assertThat(findings.withSeverity(Severity.WARN).failed()).isFalse();
    }

    @Test
    @Tag("LT-CODE-009")
    @DisplayName(
            "The kind of an identity that no wire has a text for fails beside the warning that its number is of no known shape")
    void identityKind() {
        Owner owner = SampleDossiers.owner().toBuilder()
                .identity(new OtherDocument(IdentityKind.of("giấy khai sinh"), "1"))
                .build();

        assertThat(withOwners(SampleDossiers.dossier(), List.of(owner)).check(RulePack.inForce(RECEPTION)))
                .extracting(Finding::requirement, Finding::severity, Finding::path)
                .containsExactly(
                        tuple("LT-DOS-007", Severity.WARN, "/parties/owners/0/identity"),
                        tuple("LT-CODE-009", Severity.FAIL, "/parties/owners/0/identity"));
    }

    @Test
    @DisplayName(
            "A value without a place in the form also fails in the current pack, and the form requires nothing else")
    void form() {
        List<BrokenDossier> unsendable = broken().filter(
                        row -> !row.dossier().check(RulePack.wireFormat()).isEmpty())
                .toList();

        assertThat(unsendable).extracting(BrokenDossier::severity).containsOnly(Severity.FAIL);
        assertThat(unsendable)
                .extracting(BrokenDossier::requirement)
                .containsOnly(
                        "LT-DOS-005",
                        "LT-DOS-006",
                        "LT-DOS-010",
                        "LT-DOS-013",
                        "LT-DOS-021",
                        "LT-MSG-008",
                        "LT-MSG-014",
                        "LT-SYNC-011",
                        "LT-CODE-009");
        assertThat(good())
                .allSatisfy(dossier ->
                        assertThat(dossier.check(RulePack.wireFormat())).isEmpty());
    }

    @Test
    @DisplayName("A channel and a status that came from the wire have a form on it, those of our own making have none")
    void formOfChannelAndStatus() {
        Dossier read =
                withFiling(SampleDossiers.dossier(), f -> f.channel(Channel.of("portal1/channel", "4"))).toBuilder()
                        .status(DossierStatus.of("portal1/dossier-status", "11"))
                        .build();
        Dossier madeUp = withFiling(SampleDossiers.dossier(), f -> f.channel(Channel.of("fax"))).toBuilder()
                .status(DossierStatus.of("lost"))
                .build();

        assertThat(read.check(RulePack.wireFormat())).isEmpty();
        assertThat(madeUp.check(RulePack.wireFormat()))
                .extracting(Finding::requirement, Finding::path)
                .containsExactly(tuple("LT-CODE-009", "/filing/channel"), tuple("LT-CODE-009", "/status"));
    }
}
