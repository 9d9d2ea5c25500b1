package vn.lienthong.signature.internal.judge;

import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.Revocation;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.internal.Faults;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.Stamp;
import vn.lienthong.signature.internal.Token;
import vn.lienthong.signature.internal.cms.TokenReader;

/** By when a signature existed, by the timestamps whose signers are trusted (LT-SIG-051). */
final class Times {
    private static final String TIMESTAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    private final VerificationProfile profile;
    private final Chains chains;
    private final Revocations revocations;
    private final AlgorithmRules rules;
    private final Instant now;
    private final Work work;

    Times(Judgement.Means means) {
        this.profile = means.options().profile();
        this.chains = means.chains();
        this.revocations = means.revocations();
        this.rules = means.rules();
        this.now = means.now();
        this.work = means.work();
    }

    /** The earliest proven time; null if none is. */
    @Nullable
    Instant proven(Found found, Faults notes) throws IOException {
        Instant earliest = null;
        for (Stamp stamp : found.stamps()) {
            Token token =
                    work.more(stamp.token().length) ? TokenReader.read(stamp).orElse(null) : null;
            if (token == null) {
                notes.warn("LT-SIG-051", "signature.stamp.broken");
            } else if (relies(token, found.pool(), notes)
                    && (earliest == null || token.time().isBefore(earliest))) {
                // Clocks differ: what was stamped a moment ago may lie ahead of ours.
                earliest = token.time().isAfter(now) ? now : token.time();
            }
        }
        return earliest;
    }

    private boolean relies(Token token, Pool document, Faults notes) {
        boolean archive = profile == VerificationProfile.ARCHIVE;
        Pool pool = token.pool().and(document);
        if (token.time().isAfter(now.plus(Statement.SKEW))
                || !stamps(token.signer())
                || !PathRules.covers(token.signer(), token.time())) {
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
        Chain chain = chains.build(token.signer(), pool.certificates(), now);
        Instant at = now;
        if (!chain.trusted() && chain.time() && archive) {
            at = token.time();
            chain = chains.build(token.signer(), pool.certificates(), at);
        }
        if (!chain.trusted()) {
            untrusted(chain, notes);
            return false;
        }
        if (!SignerRules.algorithms(chain, rules)) {
            notes.warn("LT-SIG-051", "signature.stamp.chain");
            return false;
        }
        List<Revocation> states = revocations.of(chain, pool, at);
        if (Revocations.any(states, Revocation.State.REVOKED)) {
            notes.warn("LT-SIG-051", "signature.stamp.revoked");
            return false;
        }
        if (Revocations.any(states, Revocation.State.UNKNOWN)) {
            notes.warn("LT-SIG-051", "signature.stamp.unknown");
            return archive;
        }
        return true;
    }

    private static void untrusted(Chain chain, Faults notes) {
        if (chain.time()) {
            notes.warn("LT-SIG-051", "signature.stamp.ended");
        } else if (PathRules.MISSING.equals(chain.problem())) {
            notes.warn("LT-SIG-051", "signature.stamp.untrusted", Judgement.missing(chain));
        } else {
            notes.warn("LT-SIG-051", "signature.stamp.rules");
        }
    }

    /** For timestamps and for nothing else. */
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
