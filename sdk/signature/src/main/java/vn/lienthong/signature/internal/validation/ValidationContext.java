package vn.lienthong.signature.internal.validation;

import java.time.Instant;
import vn.lienthong.signature.VerificationOptions;

/** The options, time and shared caches of one validation of a document. */
record ValidationContext(
        VerificationOptions options,
        Instant now,
        AlgorithmRules rules,
        CertificateChainBuilder chains,
        RevocationEvaluation revocations,
        ValidationWorkLimit work) {
    static ValidationContext of(VerificationOptions options) {
        Instant now = options.clock().instant();
        AlgorithmRules rules = new AlgorithmRules(options.profile());
        TrustRequests trustRequests = new TrustRequests(options.trustServiceClient());
        ValidationWorkLimit work = new ValidationWorkLimit();
        return new ValidationContext(
                options,
                now,
                rules,
                new CertificateChainBuilder(options.anchors(), trustRequests, work),
                new RevocationEvaluation(options, trustRequests, now, new EvidenceReadLimits(rules, work)),
                work);
    }
}
