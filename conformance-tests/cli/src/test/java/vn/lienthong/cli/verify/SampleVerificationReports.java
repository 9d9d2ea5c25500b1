package vn.lienthong.cli.verify;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.signature.TrustStatus;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.VerificationReport;

/** Sample verification reports of invented signers. */
final class SampleVerificationReports {
    static final String HOSTILE_TEXT = "</bdi><script>alert(1)</script>\"' & {{name}} \u202Efdp.exe\u001b[31m";
    static final OffsetDateTime CLAIMED = OffsetDateTime.parse("2026-03-02T01:30:00Z");
    static final OffsetDateTime PROVEN = OffsetDateTime.parse("2026-03-02T01:30:07Z");

    private SampleVerificationReports() {}

    static SignerInfo agencySigner() {
        return new SignerInfo(
                SignerInfo.SignerKind.AGENCY,
                PersonName.of("ỦY BAN NHÂN DÂN XÃ KIỂM THỬ"),
                FreeText.of("ỦY BAN NHÂN DÂN TỈNH KIỂM THỬ"),
                List.of(new SignerInfo.SignerNumber("tax-code", FreeText.of("0100109106"))));
    }

    static SignerInfo personSigner(String name) {
        return new SignerInfo(
                SignerInfo.SignerKind.PERSON,
                PersonName.of(name),
                FreeText.of("ỦY BAN NHÂN DÂN XÃ KIỂM THỬ"),
                List.of(new SignerInfo.SignerNumber("personal-id", FreeText.of("001000000000"))));
    }

    static SignatureCoverage coverageOf(
            SignatureCoverage.CoverageExtent extent,
            int revision,
            int revisions,
            SignatureCoverage.LaterChange... changes) {
        return new SignatureCoverage(extent, revision, revisions, List.of(changes), null);
    }

    static SignatureCoverage wholeFileCoverage() {
        return coverageOf(SignatureCoverage.CoverageExtent.WHOLE_FILE, 1, 1);
    }

    static SignatureReport signature(
            SignerInfo signer,
            SignatureVerdict verdict,
            SignatureCoverage coverage,
            @Nullable OffsetDateTime proven,
            Finding... findings) {
        RevocationStatus revocation = new RevocationStatus(
                "1f",
                RevocationStatus.RevocationState.GOOD,
                RevocationStatus.RevocationSource.CRL_IN_DOCUMENT,
                PROVEN,
                null);
        return new SignatureReport(
                "Signature1",
                verdict,
                verdict != SignatureVerdict.NOT_INTACT,
                verdict == SignatureVerdict.VALID ? TrustStatus.YES : TrustStatus.NO,
                coverage,
                signer,
                new SignatureAlgorithms("SHA-256", "RSASSA-PSS", 3072),
                new VerdictEvidence(CLAIMED, proven, List.of(), List.of(revocation)),
                new Findings(List.of(findings)));
    }

    static Finding finding(Severity severity, String key, String... arguments) {
        return new Finding("/signatures/0", "LT-RES-005", severity, key, List.of(arguments));
    }

    static VerificationReport report(SignatureReport... signatures) {
        SignatureVerdict worst = Arrays.stream(signatures)
                .map(SignatureReport::verdict)
                .filter(verdict -> verdict != SignatureVerdict.VALID)
                .findFirst()
                .orElse(signatures.length == 0 ? SignatureVerdict.UNSIGNED : SignatureVerdict.VALID);
        return new VerificationReport(SignedFileKind.PDF, worst, List.of(signatures), Findings.none());
    }

    /** Returns one file for each verdict. */
    static List<VerifiedFile> oneOfEachVerdict() {
        SignatureReport official = signature(
                personSigner("TRẦN VĂN KIỂM THỬ"),
                SignatureVerdict.VALID,
                coverageOf(
                        SignatureCoverage.CoverageExtent.EARLIER_REVISION,
                        1,
                        2,
                        new SignatureCoverage.LaterChange("signature.result.by.agency", true)),
                PROVEN);
        SignatureReport agency = signature(
                agencySigner(),
                SignatureVerdict.VALID,
                coverageOf(SignatureCoverage.CoverageExtent.WHOLE_FILE, 2, 2),
                null,
                finding(Severity.INFO, "signature.valid"),
                finding(Severity.WARN, "signature.algorithm.marked", "RSA-PKCS1-v1.5"));
        SignatureReport cut = signature(
                agencySigner(),
                SignatureVerdict.NOT_INTACT,
                coverageOf(SignatureCoverage.CoverageExtent.BEYOND_END, 1, 1),
                null,
                finding(Severity.FAIL, "signature.result.broken"));
        SignatureReport stranger = signature(
                personSigner(HOSTILE_TEXT),
                SignatureVerdict.NOT_TRUSTED,
                wholeFileCoverage(),
                null,
                finding(Severity.FAIL, "signature.chain.missing", "<img src=x>"));
        SignatureReport unsettled = signature(
                personSigner("LÊ THỊ KIỂM THỬ"),
                SignatureVerdict.UNKNOWN,
                coverageOf(SignatureCoverage.CoverageExtent.PART, 1, 1),
                null,
                finding(Severity.FAIL, "signature.revocation.unknown"));
        return List.of(
                VerifiedFile.of("kết quả.pdf", report(official, agency)),
                VerifiedFile.of("trang cắt.pdf", report(cut)),
                VerifiedFile.of("đơn.pdf", report(stranger)),
                VerifiedFile.of("hóa đơn.xml", report(unsettled)),
                VerifiedFile.of("bản thường.pdf", report()),
                VerifiedFile.unreadable("ảnh <b>.jpg", "không phải tệp PDF, XML hay CMS & <i>"));
    }
}
