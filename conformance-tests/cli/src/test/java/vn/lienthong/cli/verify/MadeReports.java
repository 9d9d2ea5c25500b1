package vn.lienthong.cli.verify;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.Algorithms;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.DocumentKind;
import vn.lienthong.signature.Evidence;
import vn.lienthong.signature.Revocation;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.Signer;
import vn.lienthong.signature.Trust;
import vn.lienthong.signature.Verdict;
import vn.lienthong.signature.VerificationReport;

/** Reports of invented signers, as a verifier would make them. */
final class MadeReports {
    static final String HOSTILE = "</bdi><script>alert(1)</script>\"' & {{name}} \u202Efdp.exe\u001b[31m";
    static final OffsetDateTime CLAIMED = OffsetDateTime.parse("2026-03-02T01:30:00Z");
    static final OffsetDateTime PROVEN = OffsetDateTime.parse("2026-03-02T01:30:07Z");

    private MadeReports() {}

    static Signer agency() {
        return new Signer(
                Signer.Kind.AGENCY,
                PersonName.of("ỦY BAN NHÂN DÂN XÃ KIỂM THỬ"),
                FreeText.of("ỦY BAN NHÂN DÂN TỈNH KIỂM THỬ"),
                List.of(new Signer.Id("tax-code", FreeText.of("0100109106"))));
    }

    static Signer person(String name) {
        return new Signer(
                Signer.Kind.PERSON,
                PersonName.of(name),
                FreeText.of("ỦY BAN NHÂN DÂN XÃ KIỂM THỬ"),
                List.of(new Signer.Id("personal-id", FreeText.of("001000000000"))));
    }

    static Coverage over(Coverage.Extent extent, int revision, int revisions, Coverage.Change... changes) {
        return new Coverage(extent, revision, revisions, List.of(changes), null);
    }

    static Coverage whole() {
        return over(Coverage.Extent.WHOLE_FILE, 1, 1);
    }

    static SignatureReport signature(
            Signer signer, Verdict verdict, Coverage coverage, @Nullable OffsetDateTime proven, Finding... findings) {
        Revocation revocation =
                new Revocation("1f", Revocation.State.GOOD, Revocation.Source.CRL_IN_DOCUMENT, PROVEN, null);
        return new SignatureReport(
                "Signature1",
                verdict,
                verdict != Verdict.NOT_INTACT,
                verdict == Verdict.VALID ? Trust.YES : Trust.NO,
                coverage,
                signer,
                new Algorithms("SHA-256", "RSASSA-PSS", 3072),
                new Evidence(CLAIMED, proven, List.of(), List.of(revocation)),
                new Findings(List.of(findings)));
    }

    static Finding finding(Severity severity, String key, String... arguments) {
        return new Finding("/signatures/0", "LT-RES-005", severity, key, List.of(arguments));
    }

    static VerificationReport report(SignatureReport... signatures) {
        Verdict worst = Arrays.stream(signatures)
                .map(SignatureReport::verdict)
                .filter(verdict -> verdict != Verdict.VALID)
                .findFirst()
                .orElse(signatures.length == 0 ? Verdict.UNSIGNED : Verdict.VALID);
        return new VerificationReport(DocumentKind.PDF, worst, List.of(signatures), Findings.none());
    }

    /** One file of each verdict. */
    static List<Checked> each() {
        SignatureReport official = signature(
                person("TRẦN VĂN KIỂM THỬ"),
                Verdict.VALID,
                over(Coverage.Extent.EARLIER_REVISION, 1, 2, new Coverage.Change("signature.result.by.agency", true)),
                PROVEN);
        SignatureReport agency = signature(
                agency(),
                Verdict.VALID,
                over(Coverage.Extent.WHOLE_FILE, 2, 2),
                null,
                finding(Severity.INFO, "signature.valid"),
                finding(Severity.WARN, "signature.algorithm.marked", "RSA-PKCS1-v1.5"));
        SignatureReport cut = signature(
                agency(),
                Verdict.NOT_INTACT,
                over(Coverage.Extent.BEYOND_END, 1, 1),
                null,
                finding(Severity.FAIL, "signature.result.broken"));
        SignatureReport stranger = signature(
                person(HOSTILE),
                Verdict.NOT_TRUSTED,
                whole(),
                null,
                finding(Severity.FAIL, "signature.chain.missing", "<img src=x>"));
        SignatureReport unsettled = signature(
                person("LÊ THỊ KIỂM THỬ"),
                Verdict.UNKNOWN,
                over(Coverage.Extent.PART, 1, 1),
                null,
                finding(Severity.FAIL, "signature.revocation.unknown"));
        return List.of(
                Checked.of("kết quả.pdf", report(official, agency)),
                Checked.of("trang cắt.pdf", report(cut)),
                Checked.of("đơn.pdf", report(stranger)),
                Checked.of("hóa đơn.xml", report(unsettled)),
                Checked.of("bản thường.pdf", report()),
                Checked.unreadable("ảnh <b>.jpg", "không phải tệp PDF, XML hay CMS & <i>"));
    }
}
