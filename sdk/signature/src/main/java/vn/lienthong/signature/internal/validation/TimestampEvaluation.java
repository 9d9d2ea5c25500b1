package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.EmbeddedTimestamp;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.VerifiedTimestamp;
import vn.lienthong.signature.internal.cms.TimestampTokenReader;

/** Determines the proven time of a signature from the timestamps of trusted signers (LT-SIG-051). */
final class TimestampEvaluation {
    private static final String TIMESTAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    private final VerificationProfile profile;
    private final CertificateChainBuilder chains;
    private final RevocationEvaluation revocations;
    private final AlgorithmRules rules;
    private final Instant now;
    private final ValidationWorkLimit work;

    TimestampEvaluation(ValidationContext profile) {
        this.profile = profile.options().profile();
        this.chains = profile.chains();
        this.revocations = profile.revocations();
        this.rules = profile.rules();
        this.now = profile.now();
        this.work = profile.work();
    }

    /** Returns the earliest proven time; null if there is none. */
    @Nullable
    Instant proven(ParsedSignature found, FindingCollector notes) throws IOException {
        Instant earliest = null;
        for (EmbeddedTimestamp stamp : found.stamps()) {
            VerifiedTimestamp token = work.more(stamp.token().length)
                    ? TimestampTokenReader.read(stamp).orElse(null)
                    : null;
            if (token == null) {
                notes.warn("LT-SIG-051", "signature.stamp.broken");
            } else if (relies(token, found.pool(), notes)
                    && (earliest == null || token.time().isBefore(earliest))) {
                // Clocks differ: a recent timestamp may be later than the local clock.
                earliest = token.time().isAfter(now) ? now : token.time();
            }
        }
        return earliest;
    }

    private boolean relies(VerifiedTimestamp token, EmbeddedEvidence document, FindingCollector notes) {
        boolean archive = profile == VerificationProfile.ARCHIVE;
        EmbeddedEvidence pool = token.pool().and(document);
        if (token.time().isAfter(now.plus(RevocationStatement.SKEW))
                || !stamps(token.signer())
                || !CertificatePathRules.covers(token.signer(), token.time())) {
            notes.warn("LT-SIG-051", "signature.stamp.rules");
            return false;
        }
        if (!rules.takes(token.algorithms(), token.time())) {
            notes.warn(
                    "LT-SIG-051",
                    "signature.stamp.algorithm",
                    token.algorithms().digest());
            return false;
        }
        CertificateChain chain = chains.build(token.signer(), pool.certificates(), now);
        Instant at = now;
        if (!chain.trusted() && chain.time() && archive) {
            at = token.time();
            chain = chains.build(token.signer(), pool.certificates(), at);
        }
        if (!chain.trusted()) {
            reportUntrusted(chain, notes);
            return false;
        }
        if (!SignerCertificateRules.algorithms(chain, rules)) {
            notes.warn("LT-SIG-051", "signature.stamp.chain");
            return false;
        }
        List<RevocationStatus> states = revocations.of(chain, pool, at);
        if (RevocationEvaluation.any(states, RevocationStatus.RevocationState.REVOKED)) {
            notes.warn("LT-SIG-051", "signature.stamp.revoked");
            return false;
        }
        if (RevocationEvaluation.any(states, RevocationStatus.RevocationState.UNKNOWN)) {
            notes.warn("LT-SIG-051", "signature.stamp.unknown");
            return archive;
        }
        return true;
    }

    private static void reportUntrusted(CertificateChain chain, FindingCollector notes) {
        if (chain.time()) {
            notes.warn("LT-SIG-051", "signature.stamp.ended");
        } else if (CertificatePathRules.MISSING.equals(chain.problem())) {
            notes.warn(
                    "LT-SIG-051",
                    "signature.stamp.untrusted",
                    SignerNames.authority(chain.last().getIssuerX500Principal().getEncoded()));
        } else {
            notes.warn("LT-SIG-051", "signature.stamp.rules");
        }
    }

    /** Returns whether a certificate is for timestamps only. */
    private static boolean stamps(X509Certificate signer) {
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            Set<String> critical = signer.getCriticalExtensionOIDs();
            return purposes != null
                    && purposes.equals(List.of(TIMESTAMPING))
                    && critical != null
                    && critical.contains(EXTENDED_KEY_USAGE);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
