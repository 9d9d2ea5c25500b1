package vn.lienthong.signature.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.value.Language;

class ResultPolicyTest {
    private static final SignatureRequirements BY_NAMED =
            SignatureRequirements.standard().byOfficial(SignerIdentity.personalId("001000000000"));

    private static final ProcedureCode PROCEDURE = ProcedureCode.of("2.000488");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SignatureReport BY_AGENCY = ReportFixture.BY_AGENCY;
    private static final SignatureReport BY_OFFICIAL = ReportFixture.BY_OFFICIAL;
    private static final ResultPolicy STANDARD = ResultPolicy.of(SignatureRequirements.standard());

    private static Findings check(SignatureRequirements rules, PaperKind paper, SignatureReport... signatures) {
        return ResultPolicy.of(rules).check(ReportFixture.of(signatures), PaperContext.of(paper, PROCEDURE, DAY));
    }

    private static Findings check(PaperKind paper, SignatureReport... signatures) {
        return check(SignatureRequirements.standard(), paper, signatures);
    }

    private static List<String> failed(Findings findings) {
        return findings.withSeverity(Severity.FAIL).stream()
                .map(finding -> finding.path() + finding.requirement())
                .toList();
    }

    @Test
    @Tag("LT-RES-001")
    @Tag("LT-RES-002")
    @DisplayName("A result needs the competent person and the agency, and a missing one is reported")
    void result() {
        assertThat(failed(check(PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY))).isEmpty();
        assertThat(failed(check(PaperKind.RESULT, BY_AGENCY))).containsExactly("LT-RES-001");
        assertThat(failed(check(PaperKind.RESULT, BY_OFFICIAL))).containsExactly("LT-RES-002");
        Findings unsigned = check(PaperKind.RESULT);
        assertThat(failed(unsigned)).containsExactly("LT-RES-001", "LT-RES-002");
        assertThat(unsigned.message(Language.VI))
                .isEqualTo("Thiếu chữ ký số của người có thẩm quyền.; Thiếu chữ ký số của cơ quan.");
        assertThat(unsigned.list().get(1).message(Language.EN)).isEqualTo("The signature of the agency is missing.");
    }

    @Test
    @Tag("LT-RES-003")
    @DisplayName("The agency is the one that the caller names, by tax code, by name however written, or by certificate")
    void rightAgency() throws Exception {
        SignatureReport other = ReportFixture.by(SignerInfo.SignerKind.AGENCY, "SỞ KIỂM THỬ", SignatureVerdict.VALID);
        SignatureRequirements byName = BY_NAMED.byAgency(SignerIdentity.organisation("Uỷ ban  nhân dân xã Kiểm Thử"));
        assertThat(check(byName, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY)).isEmpty();
        assertThat(failed(check(byName, PaperKind.RESULT, BY_OFFICIAL, other))).containsExactly("LT-RES-003");
        assertThat(failed(check(byName, PaperKind.RESULT, BY_OFFICIAL, other, BY_AGENCY)))
                .isEmpty();

        SignatureRequirements byCode = BY_NAMED.byAgency(SignerIdentity.taxCode(TaxCode.of(ReportFixture.TAX_CODE)));
        assertThat(check(byCode, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY)).isEmpty();
        SignatureRequirements byOtherCode =
                SignatureRequirements.standard().byAgency(SignerIdentity.taxCode(TaxCode.of("0100109106-001")));
        assertThat(failed(check(byOtherCode, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY)))
                .containsExactly("LT-RES-003");

        SignatureRequirements byCertificate = BY_NAMED.byAgency(SignerIdentity.certificate(ReportCertificate.ONE));
        SignatureReport untold = ReportFixture.signed(
                new SignerInfo(SignerInfo.SignerKind.UNKNOWN, null, null, List.of()),
                SignatureVerdict.VALID,
                ReportFixture.whole(),
                new VerdictEvidence(null, null, List.of(ReportCertificate.ONE), List.of()));
        assertThat(check(byCertificate, PaperKind.RESULT, BY_OFFICIAL, untold)).isEmpty();
        assertThat(failed(check(byCertificate, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY)))
                .containsExactly("LT-RES-003");
    }

    @Test
    @Tag("LT-RES-003")
    @DisplayName("Without a named agency any is accepted, which is reported")
    void anyAgency() {
        Findings findings = check(BY_NAMED, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY);
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.requirement()).isEqualTo("LT-RES-003");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULT", "SCANNED_COPY"})
    @Tag("LT-RES-010")
    @DisplayName("Without a named person any is accepted, also a citizen, which is reported")
    void anyPerson(PaperKind paper) {
        SignatureRequirements rules =
                SignatureRequirements.standard().byAgency(SignerIdentity.organisation(ReportFixture.AGENCY));
        assertThat(check(rules, paper, BY_OFFICIAL, BY_AGENCY).list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("signature.result.person.any");
                    assertThat(finding.requirement()).isEqualTo("LT-RES-010");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
        assertThat(check(rules.byOfficial(SignerIdentity.personalId("001000000000")), paper, BY_OFFICIAL, BY_AGENCY))
                .isEmpty();
        assertThat(check(rules.requiring(paper, SignerRole.ANYONE), paper, BY_OFFICIAL))
                .isEmpty();
    }

    @Test
    @Tag("LT-RES-003")
    @DisplayName("An empty value identifies nobody")
    void blankIdentity() {
        assertThatThrownBy(() -> SignerIdentity.organisation(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignerIdentity.personalId("-")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("LT-RES-002")
    @DisplayName("An official's certificate that names the agency is not the agency's, nor is an unclear one")
    void officialIsNotTheAgency() {
        SignatureRequirements rules =
                SignatureRequirements.standard().byAgency(SignerIdentity.organisation(ReportFixture.AGENCY));
        assertThat(failed(check(rules, PaperKind.RESULT, BY_OFFICIAL, BY_OFFICIAL)))
                .containsExactly("LT-RES-002");
        SignatureReport untold =
                ReportFixture.by(SignerInfo.SignerKind.UNKNOWN, ReportFixture.AGENCY, SignatureVerdict.VALID);
        assertThat(failed(check(rules, PaperKind.RESULT, untold))).containsExactly("LT-RES-001", "LT-RES-002");
    }

    @Test
    @Tag("LT-RES-010")
    @DisplayName("The competent person is one whom the caller names, if the caller names any")
    void rightOfficial() {
        SignatureRequirements own =
                SignatureRequirements.standard().byOfficial(SignerIdentity.personalId("001000000000"));
        assertThat(failed(check(own, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY))).isEmpty();
        SignatureRequirements others =
                SignatureRequirements.standard().byOfficial(SignerIdentity.personalId("001000000001"));
        assertThat(failed(check(others, PaperKind.RESULT, BY_OFFICIAL, BY_AGENCY)))
                .containsExactly("LT-RES-010");
    }

    @Test
    @Tag("LT-RES-004")
    @DisplayName("A scanned copy needs the signature of an official, and the agency's does not replace it")
    void copy() {
        assertThat(check(BY_NAMED, PaperKind.SCANNED_COPY, BY_OFFICIAL)).isEmpty();
        Findings findings = check(PaperKind.SCANNED_COPY, BY_AGENCY);
        assertThat(failed(findings)).containsExactly("LT-RES-004");
        assertThat(findings.message(Language.VI)).contains("công chức đã số hóa bản sao");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "NOT_TRUSTED"})
    @Tag("LT-RES-005")
    @Tag("LT-RES-008")
    @DisplayName("A signature that is not valid does not count, and its presence is reported")
    void onlyValid(SignatureVerdict verdict) {
        SignatureReport doubtful = ReportFixture.by(SignerInfo.SignerKind.AGENCY, ReportFixture.AGENCY, verdict);
        Findings findings = check(BY_NAMED, PaperKind.RESULT, BY_OFFICIAL, doubtful);
        assertThat(failed(findings)).containsExactly("LT-RES-002");
        assertThat(findings.list().get(0).key()).isEqualTo("signature.result.unproven");
        assertThat(findings.list().get(1).path()).isEqualTo("/signatures/1");
        assertThat(findings.list().get(1).requirement()).isEqualTo("LT-RES-008");
    }

    @Test
    @Tag("LT-RES-005")
    @DisplayName("A signature over a part, or over a revision that was changed wrongly, does not count")
    void onlyWhole() {
        SignatureCoverage.LaterChange good = new SignatureCoverage.LaterChange("signature.change.signature", true);
        SignatureCoverage.LaterChange bad = new SignatureCoverage.LaterChange("signature.change.content", false);
        SignatureReport earlier =
                ReportFixture.over(BY_OFFICIAL, SignatureCoverage.CoverageExtent.EARLIER_REVISION, good);
        assertThat(failed(check(PaperKind.RESULT, earlier, BY_AGENCY))).isEmpty();
        SignatureReport changed =
                ReportFixture.over(BY_OFFICIAL, SignatureCoverage.CoverageExtent.EARLIER_REVISION, good, bad);
        assertThat(failed(check(PaperKind.RESULT, changed, BY_AGENCY))).containsExactly("LT-RES-001");
        SignatureReport part = ReportFixture.over(BY_OFFICIAL, SignatureCoverage.CoverageExtent.PART);
        Findings findings = check(PaperKind.RESULT, part, BY_AGENCY);
        assertThat(failed(findings)).containsExactly("LT-RES-001");
        assertThat(findings.withSeverity(Severity.WARN).list().get(0).path()).isEqualTo("/signatures/0");
    }

    @ParameterizedTest
    @CsvSource({
        "true,2026-03-02,true",
        "true,2025-11-15,true",
        "true,2027-02-28,true",
        "false,2026-03-02,false",
        "true,2025-11-14,false",
        "true,2027-03-01,false"
    })
    @Tag("LT-RES-006")
    @DisplayName("An electronically identified person need not sign a form, even if others must")
    void form(boolean identified, LocalDate day, boolean fine) {
        ResultPolicy policy = ResultPolicy.of(
                SignatureRequirements.standard().requiring(PaperKind.INTERACTIVE_FORM, SignerRole.ANYONE));
        PaperContext form = PaperContext.of(PaperKind.INTERACTIVE_FORM, PROCEDURE, day);
        Findings findings = policy.check(ReportFixture.of(), identified ? form.fromIdentifiedPerson() : form);
        assertThat(failed(findings)).isEqualTo(fine ? List.of() : List.of("LT-RES-009"));
        assertThat(policy.check(ReportFixture.of(BY_OFFICIAL), form)).isEmpty();
        assertThat(STANDARD.check(ReportFixture.of(), form)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("LT-RES-007")
    @DisplayName("A signature that is not intact fails each paper, even beside valid ones")
    void broken(PaperKind paper) {
        SignatureReport broken =
                ReportFixture.by(SignerInfo.SignerKind.PERSON, ReportFixture.AGENCY, SignatureVerdict.NOT_INTACT);
        VerificationReport report = ReportFixture.of(BY_OFFICIAL, BY_AGENCY, broken);
        PaperContext signed = PaperContext.of(paper, PROCEDURE, DAY);
        assertThat(failed(STANDARD.check(report, signed))).containsExactly("/signatures/2LT-RES-007");
        Findings identified = STANDARD.check(report, signed.fromIdentifiedPerson());
        assertThat(identified.failed()).isEqualTo(paper != PaperKind.INTERACTIVE_FORM);
        assertThat(failed(STANDARD.check(ReportFixture.of(BY_OFFICIAL, BY_AGENCY), signed)))
                .isEmpty();
    }

    @Test
    @DisplayName("A citizen's upload needs no signature, and may have one of an unknown authority")
    void upload() {
        assertThat(check(PaperKind.UPLOAD)).isEmpty();
        Findings findings = check(
                PaperKind.UPLOAD,
                ReportFixture.by(SignerInfo.SignerKind.PERSON, "KIỂM THỬ", SignatureVerdict.NOT_TRUSTED));
        assertThat(findings.failed()).isFalse();
        assertThat(findings.list()).hasSize(1);
    }

    @Test
    @Tag("LT-RES-009")
    @DisplayName("A procedure may require more or less, also in a province's publication; others are unchanged")
    void perProcedure() {
        ResultPolicy policy = STANDARD.with(
                PROCEDURE, SignatureRequirements.standard().requiring(PaperKind.RESULT, SignerRole.AGENCY));
        VerificationReport report = ReportFixture.of(BY_AGENCY);
        ProcedureCode provincial = ProcedureCode.of("2.000488.000.00.00.H56");
        ProcedureCode another = ProcedureCode.of("1.012784");
        assertThat(failed(policy.check(report, PaperContext.of(PaperKind.RESULT, PROCEDURE, DAY))))
                .isEmpty();
        assertThat(failed(policy.check(report, PaperContext.of(PaperKind.RESULT, provincial, DAY))))
                .isEmpty();
        assertThat(failed(policy.check(report, PaperContext.of(PaperKind.RESULT, another, DAY))))
                .containsExactly("LT-RES-001");
        ResultPolicy own = policy.with(provincial, SignatureRequirements.standard());
        assertThat(failed(own.check(report, PaperContext.of(PaperKind.RESULT, provincial, DAY))))
                .containsExactly("LT-RES-001");
        SignatureRequirements strict = SignatureRequirements.standard().requiring(PaperKind.UPLOAD, SignerRole.AGENCY);
        assertThat(failed(check(strict, PaperKind.UPLOAD, BY_OFFICIAL))).containsExactly("LT-RES-009");
        assertThat(failed(check(strict, PaperKind.UPLOAD, BY_AGENCY))).isEmpty();
    }

    @Test
    @Tag("LT-RES-009")
    @DisplayName("A caller can turn a missing signature into a warning")
    void advisory() {
        Findings findings = check(SignatureRequirements.standard().missingIs(Severity.WARN), PaperKind.RESULT);
        assertThat(findings.failed()).isFalse();
        assertThat(findings.withSeverity(Severity.WARN).list()).hasSize(2);
    }

    @Test
    @DisplayName("A copied fingerprint is accepted, anything else is refused, and no value is shown")
    void identities() {
        SignerIdentity one = SignerIdentity.certificate("AB:".repeat(31) + "CD");
        assertThat(one).isEqualTo(SignerIdentity.certificate("ab".repeat(31) + "cd"));
        assertThatThrownBy(() -> SignerIdentity.certificate("abcd")).isInstanceOf(IllegalArgumentException.class);
        assertThat(SignerIdentity.personalId("001000000000").toString()).doesNotContain("001000");
        assertThat(new SignerInfo.SignerNumber("tax-code", FreeText.of("0100109106")).toString())
                .doesNotContain("0100");
        assertThat(PersonName.of("KIỂM THỬ").toString()).doesNotContain("KIỂM");
    }
}
