package vn.lienthong.signature.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;
import vn.lienthong.error.Findings;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.DocumentKind;
import vn.lienthong.signature.Evidence;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.Signer;
import vn.lienthong.signature.Trust;
import vn.lienthong.signature.Verdict;
import vn.lienthong.signature.VerificationReport;

/** Reports of invented signers, as a verifier would make them. */
final class Reports {
    static final String AGENCY = "ỦY BAN NHÂN DÂN XÃ KIỂM THỬ";
    static final String TAX_CODE = "0100109106";
    static final SignatureReport BY_AGENCY = by(Signer.Kind.AGENCY, AGENCY, Verdict.VALID);
    static final SignatureReport BY_OFFICIAL = by(Signer.Kind.PERSON, AGENCY, Verdict.VALID);

    private Reports() {}

    static SignatureReport by(Signer.Kind kind, String organisation, Verdict verdict) {
        List<Signer.Id> ids = kind == Signer.Kind.AGENCY
                ? List.of(new Signer.Id("tax-code", FreeText.of(TAX_CODE)))
                : List.of(new Signer.Id("personal-id", FreeText.of("001000000000")));
        Signer signer = new Signer(kind, PersonName.of("TRẦN VĂN KIỂM THỬ"), FreeText.of(organisation), ids);
        return signed(signer, verdict, whole(), new Evidence(null, null, List.of(), List.of()));
    }

    static SignatureReport signed(Signer signer, Verdict verdict, Coverage coverage, Evidence evidence) {
        boolean intact = verdict != Verdict.NOT_INTACT;
        Trust trust = verdict == Verdict.VALID ? Trust.YES : Trust.NO;
        return new SignatureReport(
                "Chữ ký 1", verdict, intact, trust, coverage, signer, null, evidence, Findings.none());
    }

    static SignatureReport over(SignatureReport signature, Coverage.Extent extent, Coverage.Change... changes) {
        Coverage coverage = new Coverage(extent, 1, 2, List.of(changes), null);
        return signed(signature.signer(), signature.verdict(), coverage, signature.evidence());
    }

    static Coverage whole() {
        return new Coverage(Coverage.Extent.WHOLE_FILE, 1, 1, List.of(), null);
    }

    static VerificationReport of(SignatureReport... signatures) {
        Verdict verdict = signatures.length == 0 ? Verdict.UNSIGNED : signatures[0].verdict();
        return new VerificationReport(DocumentKind.PDF, verdict, List.of(signatures), Findings.none());
    }

    static VerificationReport and(VerificationReport report, SignatureReport... more) {
        List<SignatureReport> all = new ArrayList<>(report.signatures());
        all.addAll(Arrays.asList(more));
        return of(all.toArray(SignatureReport[]::new));
    }
}
