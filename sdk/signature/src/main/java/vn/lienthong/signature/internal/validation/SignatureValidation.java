package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.TrustStatus;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.ParsedSignature;

/** The validation of one signature (LT-SIG-001). */
final class SignatureValidation {
    private final ValidationContext means;
    private final ParsedSignature found;
    /** The findings by effect: not intact, not trusted, undetermined, and information. */
    private final FindingCollector broken = new FindingCollector();

    private final FindingCollector bad = new FindingCollector();
    private final FindingCollector open = new FindingCollector();
    private final FindingCollector notes = new FindingCollector();

    private TrustStatus trusted = TrustStatus.NO;
    private @Nullable Instant proven;
    private List<X509Certificate> chain = List.of();
    private List<RevocationStatus> revocations = List.of();

    SignatureValidation(ValidationContext means, ParsedSignature found) {
        this.means = means;
        this.found = found;
        sort(found.faults(), broken);
        sort(found.doubts(), bad);
    }

    private void sort(List<Finding> findings, FindingCollector failing) {
        for (Finding finding : findings) {
            (finding.severity() == Severity.FAIL ? failing : notes).add(finding);
        }
    }

    SignatureReport report(String path) throws IOException {
        X509Certificate signer = found.signer();
        SignatureAlgorithms algorithms = found.algorithms();
        if (signer != null && algorithms != null) {
            proven = new TimestampEvaluation(means).proven(found, notes);
            claim();
            means.rules().judge(algorithms, proven, provenTime(signer), bad, notes);
            trust(signer);
        } else if (broken.list().isEmpty()) {
            broken.fail("LT-SIG-071", "signature.certificate.missing");
        }
        boolean intact = broken.list().isEmpty();
        return new SignatureReport(
                found.name(),
                verdict(),
                intact,
                trusted,
                intact ? found.coverage() : withoutContent(found.coverage()),
                signer == null ? SignerNames.NOBODY : SignerNames.of(signer),
                algorithms,
                new VerdictEvidence(found.claimedTime(), local(proven), chain, revocations),
                findings(path));
    }

    private void claim() {
        Instant claimed = claimedTime();
        if (claimed != null && claimed.isAfter(proven == null ? means.now() : proven)) {
            notes.warn("LT-SIG-050", "signature.time.ahead");
        }
    }

    /** Returns the claimed time, unless the certificate is younger, so that nothing was signed with it by then. */
    private @Nullable Instant provenTime(X509Certificate signer) {
        Instant claimed = claimedTime();
        return claimed == null || claimed.isBefore(signer.getNotBefore().toInstant()) ? null : claimed;
    }

    private @Nullable Instant claimedTime() {
        OffsetDateTime claimed = found.claimedTime();
        return claimed == null ? null : claimed.toInstant();
    }

    private void trust(X509Certificate signer) {
        Instant at = proven == null ? means.now() : proven;
        CertificateChain built = means.chains().build(signer, found.pool().certificates(), at);
        chain = built.certificates();
        SignerCertificateRules.purpose(signer, bad);
        if (built.trusted()) {
            trusted = TrustStatus.YES;
            algorithms(built);
            revocation(built, at);
        } else if (built.time() && proven == null && hasExpired(built, at)) {
            trusted = TrustStatus.UNKNOWN;
            open.warn("LT-SIG-050", "signature.time.missing");
            algorithms(built);
            isRevoked(built, at);
        } else {
            reportUntrusted(built);
        }
    }

    /** Returns whether the chain fails because a certificate has expired, not because it is not valid yet. */
    private static boolean hasExpired(CertificateChain chain, Instant at) {
        return chain.certificates().stream()
                .noneMatch(one -> at.isBefore(one.getNotBefore().toInstant()));
    }

    private void reportUntrusted(CertificateChain built) {
        if (!broken.list().isEmpty()) {
            return;
        }
        X509Certificate last = built.last();
        boolean missing = CertificatePathRules.MISSING.equals(built.problem());
        if (!missing) {
            bad.fail("LT-SIG-041", built.problem() == null ? CertificatePathRules.MISSING : built.problem());
        } else if (last.getIssuerX500Principal().equals(last.getSubjectX500Principal())
                && built.certificates().size() == 1) {
            bad.fail("LT-SIG-042", "signature.chain.self-signed");
        } else {
            bad.fail(
                    "LT-SIG-042",
                    means.options().anchors().list().isEmpty()
                            ? "signature.chain.no-anchors"
                            : "signature.chain.missing",
                    SignerNames.authority(built.last().getIssuerX500Principal().getEncoded()));
        }
    }

    private void algorithms(CertificateChain built) {
        if (!SignerCertificateRules.algorithms(built, means.rules())) {
            bad.fail("LT-SIG-045", "signature.chain.algorithm");
        }
    }

    /** Also checked for expired certificates, so that waiting for the expiry of a stolen one has no advantage. */
    private boolean isRevoked(CertificateChain built, Instant at) {
        revocations = means.revocations().of(built, found.pool(), at);
        boolean revoked = RevocationEvaluation.any(revocations, RevocationStatus.RevocationState.REVOKED);
        if (revoked) {
            bad.fail("LT-SIG-060", proven == null ? "signature.revoked.since" : "signature.revoked");
        }
        return revoked;
    }

    private void revocation(CertificateChain built, Instant at) {
        if (!isRevoked(built, at) && RevocationEvaluation.any(revocations, RevocationStatus.RevocationState.UNKNOWN)) {
            boolean strict = means.options().profile() == VerificationProfile.STRICT;
            (strict ? open : notes).warn("LT-SIG-062", "signature.revocation.unknown");
        }
    }

    private SignatureVerdict verdict() {
        if (!broken.list().isEmpty()) {
            return SignatureVerdict.NOT_INTACT;
        }
        if (!bad.list().isEmpty()) {
            return SignatureVerdict.NOT_TRUSTED;
        }
        return open.list().isEmpty() ? SignatureVerdict.VALID : SignatureVerdict.UNKNOWN;
    }

    /** Returns the findings; the first one is the reason. */
    private Findings findings(String path) {
        List<Finding> all = new ArrayList<>(broken.list());
        all.addAll(bad.list());
        all.addAll(open.list());
        all.addAll(notes.list());
        return new Findings(
                all.stream().map(finding -> finding.withPathPrefix(path)).toList());
    }

    private static SignatureCoverage withoutContent(SignatureCoverage coverage) {
        return new SignatureCoverage(
                coverage.extent(), coverage.revision(), coverage.revisions(), coverage.changes(), null);
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant time) {
        return time == null ? null : VietnamTime.of(time.atOffset(ZoneOffset.UTC));
    }
}
