package vn.lienthong.signature.internal.validation;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TrustAnchor;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.internal.SignatureScheme;

/** Builds the chain from a signer to a trust anchor (LT-SIG-041). */
final class CertificateChainBuilder {
    private static final int MAX_CHAIN_LENGTH = 8;
    /**
     * The maximum number of certificate signatures that are verified for one chain; a hostile document contains many
     * certificates with one name.
     */
    private static final int CHECKS = 60;

    private static final int FETCHES = 4;

    private final TrustAnchors anchors;
    private final TrustRequests trustRequests;
    private final ValidationWorkLimit work;

    CertificateChainBuilder(TrustAnchors anchors, TrustRequests trustRequests, ValidationWorkLimit work) {
        this.anchors = anchors;
        this.trustRequests = trustRequests;
        this.work = work;
    }

    /** Returns the chain that reaches an anchor at a time, or else the longest one. */
    CertificateChain build(X509Certificate signer, List<X509Certificate> pool, Instant at) {
        List<X509Certificate> known = new ArrayList<>(pool);
        ChainSearch search = new ChainSearch(known, at);
        CertificateChain best = search.from(signer);
        for (int i = 0;
                i < FETCHES && best.problem() != null && best.problem().equals(CertificatePathRules.MISSING);
                i++) {
            List<X509Certificate> fetched = fetch(best.last(), known);
            if (fetched.isEmpty()) {
                break;
            }
            known.addAll(fetched);
            best = new ChainSearch(known, at).from(signer);
        }
        return best;
    }

    private List<X509Certificate> fetch(X509Certificate last, List<X509Certificate> known) {
        return CertificateUrls.issuers(last).stream()
                .flatMap(address -> trustRequests.certificates(address).stream())
                .filter(certificate -> !known.contains(certificate))
                .distinct()
                .toList();
    }

    /** A depth-first search. */
    private final class ChainSearch {
        private final List<X509Certificate> pool;
        private final Instant at;
        private int checks;
        private @Nullable CertificateChain best;

        ChainSearch(List<X509Certificate> pool, Instant at) {
            this.pool = pool;
            this.at = at;
        }

        CertificateChain from(X509Certificate signer) {
            List<X509Certificate> path = new ArrayList<>(List.of(signer));
            extend(path);
            return best == null ? new CertificateChain(path, CertificatePathRules.MISSING, false) : best;
        }

        /** Returns whether an anchor was reached. */
        private boolean extend(List<X509Certificate> path) {
            X509Certificate last = path.get(path.size() - 1);
            for (TrustAnchor anchor : anchors.list()) {
                if (anchor.certificate().equals(last) || isIssuerOf(anchor.certificate(), last)) {
                    CertificateChain chain = CertificatePathRules.validatePath(path, anchor.certificate(), at);
                    offer(chain);
                    if (chain.trusted()) {
                        return true;
                    }
                }
            }
            for (X509Certificate issuer : path.size() < MAX_CHAIN_LENGTH ? pool : List.<X509Certificate>of()) {
                if (!path.contains(issuer) && isIssuerOf(issuer, last)) {
                    path.add(issuer);
                    if (extend(path)) {
                        return true;
                    }
                    path.remove(path.size() - 1);
                }
            }
            offer(new CertificateChain(path, CertificatePathRules.MISSING, false));
            return false;
        }

        /** Stores the better chain: one that reaches an anchor, or else the longest one. */
        private void offer(CertificateChain chain) {
            if (best == null || rank(chain) > rank(best)) {
                best = chain;
            }
        }

        private int rank(CertificateChain chain) {
            int reached = chain.trusted() ? 1000 : chain.time() ? 500 : 0;
            boolean missing = CertificatePathRules.MISSING.equals(chain.problem());
            return reached + (missing ? 0 : 100) + chain.certificates().size();
        }

        private boolean isIssuerOf(X509Certificate issuer, X509Certificate subject) {
            if (!issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal())
                    || ++checks > CHECKS
                    || !SignatureScheme.isBounded(issuer.getPublicKey())
                    || !work.more(issuer.getPublicKey())) {
                return false;
            }
            try {
                subject.verify(issuer.getPublicKey());
                return true;
            } catch (GeneralSecurityException | RuntimeException e) {
                // Certificates are untrusted, and providers throw many kinds of exceptions for them.
                return false;
            }
        }
    }
}
