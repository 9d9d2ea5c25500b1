package vn.lienthong.recipes;

import java.io.IOException;
import java.time.LocalDate;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.result.PaperKind;
import vn.lienthong.signature.result.SignatureRequirements;
import vn.lienthong.signature.result.ResultPolicy;
import vn.lienthong.signature.result.PaperContext;
import vn.lienthong.signature.result.SignerIdentity;

/** Signs the result of a procedure by the competent person and by the agency, and holds it back until both are there. */
public final class SignResult {
    private SignResult() {}

    public static void main(String[] args) throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            try (TrustServices services = TrustServices.open(TrustOptions.fromMap(trust.settings()))) {
                SignatureVerifier verifier = SignatureVerifier.of(SamplePaper.relyingOn(trust, services));
                SignatureRequirements rules = SignatureRequirements.standard()
                        .byOfficial(holder(trust, TrustHolder.PERSON))
                        .byAgency(holder(trust, TrustHolder.AGENCY));
                byte[] byPerson = SamplePaper.signed(SamplePaper.PDF, trust, TrustHolder.PERSON, services);
                tell(verifier.verify(byPerson), rules);
                byte[] byBoth = SamplePaper.signed(byPerson, trust, TrustHolder.AGENCY, services);
                tell(verifier.verify(byBoth), rules);
            }
        }
    }

    private static SignerIdentity holder(SandboxTrust trust, TrustHolder holder) {
        return SignerIdentity.certificate(trust.chain(holder).get(0));
    }

    private static void tell(VerificationReport report, SignatureRequirements rules) {
        LocalDate today = LocalDate.now(VietnamTime.ZONE);
        PaperContext result = PaperContext.of(PaperKind.RESULT, ProcedureCode.of("2.000488"), today);
        Findings findings = ResultPolicy.of(rules).check(report, result);
        System.out.println(report.signatures().size() + " signatures, "
                + report.verdict().text() + ": " + (findings.failed() ? findings.message(Language.VI) : "may go out"));
    }
}
