package vn.lienthong.signature.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.Findings;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.signature.TrustStatus;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.VerificationReport;

/** Verification reports of invented signers. */
final class ReportFixture {
    static final String AGENCY = "ỦY BAN NHÂN DÂN XÃ KIỂM THỬ";
    static final String TAX_CODE = "0100109106";
    static final SignatureReport BY_AGENCY = by(SignerInfo.SignerKind.AGENCY, AGENCY, SignatureVerdict.VALID);
    static final SignatureReport BY_OFFICIAL = by(SignerInfo.SignerKind.PERSON, AGENCY, SignatureVerdict.VALID);

    private ReportFixture() {}

    static SignatureReport by(SignerInfo.SignerKind kind, String organisation, SignatureVerdict verdict) {
        List<SignerInfo.SignerNumber> ids = kind == SignerInfo.SignerKind.AGENCY
                ? List.of(new SignerInfo.SignerNumber("tax-code", FreeText.of(TAX_CODE)))
                : List.of(new SignerInfo.SignerNumber("personal-id", FreeText.of("001000000000")));
        SignerInfo signer = new SignerInfo(kind, PersonName.of("TRẦN VĂN KIỂM THỬ"), FreeText.of(organisation), ids);
        return signed(signer, verdict, whole(), new VerdictEvidence(null, null, List.of(), List.of()));
    }

    static SignatureReport signed(
            SignerInfo signer, SignatureVerdict verdict, SignatureCoverage coverage, VerdictEvidence evidence) {
        boolean intact = verdict != SignatureVerdict.NOT_INTACT;
        TrustStatus trust = verdict == SignatureVerdict.VALID ? TrustStatus.YES : TrustStatus.NO;
        return new SignatureReport(
                "Chữ ký 1", verdict, intact, trust, coverage, signer, null, evidence, Findings.none());
    }

    static SignatureReport over(
            SignatureReport signature,
            SignatureCoverage.CoverageExtent extent,
            SignatureCoverage.LaterChange... changes) {
        SignatureCoverage coverage = new SignatureCoverage(extent, 1, 2, List.of(changes), null);
        return signed(signature.signer(), signature.verdict(), coverage, signature.evidence());
    }

    static SignatureCoverage whole() {
        return new SignatureCoverage(SignatureCoverage.CoverageExtent.WHOLE_FILE, 1, 1, List.of(), null);
    }

    static VerificationReport of(SignatureReport... signatures) {
        SignatureVerdict verdict = signatures.length == 0 ? SignatureVerdict.UNSIGNED : signatures[0].verdict();
        return new VerificationReport(SignedFileKind.PDF, verdict, List.of(signatures), Findings.none());
    }

    static VerificationReport and(VerificationReport report, SignatureReport... more) {
        List<SignatureReport> all = new ArrayList<>(report.signatures());
        all.addAll(Arrays.asList(more));
        return of(all.toArray(SignatureReport[]::new));
    }
}
