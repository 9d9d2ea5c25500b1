package vn.lienthong.recipes;

import java.io.IOException;
import java.time.LocalDate;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Findings;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.result.PaperContext;
import vn.lienthong.signature.result.PaperKind;
import vn.lienthong.signature.result.ResultPolicy;
import vn.lienthong.signature.result.SignatureRequirements;
import vn.lienthong.signature.result.SignerIdentity;
import vn.lienthong.value.Language;

/**
 * Signs the result of a procedure by the competent person and by the agency, and releases it after both
 * signatures.
 */
public final class SignResult {
    private SignResult() {}

    public static void main(String[] args) throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            try (TrustServices services = TrustServices.open(TrustOptions.fromMap(trust.settings()))) {
                SignatureVerifier verifier = SignatureVerifier.of(SampleSignedPdf.trusting(trust, services));
                SignatureRequirements rules = SignatureRequirements.standard()
                        .byOfficial(signerIdentity(trust, TrustHolder.PERSON))
                        .byAgency(signerIdentity(trust, TrustHolder.AGENCY));
                byte[] byPerson = SampleSignedPdf.sign(SampleSignedPdf.PDF, trust, TrustHolder.PERSON, services);
                printReport(verifier.verify(byPerson), rules);
                byte[] byBoth = SampleSignedPdf.sign(byPerson, trust, TrustHolder.AGENCY, services);
                printReport(verifier.verify(byBoth), rules);
            }
        }
    }

    private static SignerIdentity signerIdentity(SandboxTrust trust, TrustHolder holder) {
        return SignerIdentity.certificate(trust.chain(holder).get(0));
    }

    private static void printReport(VerificationReport report, SignatureRequirements rules) {
        LocalDate today = LocalDate.now(VietnamTime.ZONE);
        PaperContext result = PaperContext.of(PaperKind.RESULT, ProcedureCode.of("2.000488"), today);
        Findings findings = ResultPolicy.of(rules).check(report, result);
        System.out.println(report.signatures().size() + " signatures, "
                + report.verdict().text() + ": " + (findings.failed() ? findings.message(Language.VI) : "may go out"));
    }
}
