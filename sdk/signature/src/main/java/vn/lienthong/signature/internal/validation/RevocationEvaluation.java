package vn.lienthong.signature.internal.validation;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.RevocationStatus.RevocationSource;
import vn.lienthong.signature.RevocationStatus.RevocationState;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.EmbeddedEvidence;

/**
 * Determines the revocation status of the certificates of a chain at a time: from the document, otherwise from the
 * URLs in the certificates (LT-SIG-060).
 */
final class RevocationEvaluation {
    private final VerificationOptions options;
    private final TrustRequests trustRequests;
    private final Instant now;
    private final CrlReader crls;
    private final OcspReader ocsps;

    RevocationEvaluation(
            VerificationOptions options, TrustRequests trustRequests, Instant now, EvidenceReadLimits reading) {
        this.options = options;
        this.trustRequests = trustRequests;
        this.now = now;
        this.crls = new CrlReader(reading);
        this.ocsps = new OcspReader(reading);
    }

    /** Returns the status of each certificate except the anchor. */
    List<RevocationStatus> of(CertificateChain chain, EmbeddedEvidence pool, Instant at) {
        List<RevocationStatus> all = new ArrayList<>();
        List<X509Certificate> certificates = chain.certificates();
        for (int i = 0; i + 1 < certificates.size(); i++) {
            all.add(new CertificateStatusQuery(certificates.get(i), certificates.get(i + 1), at).state(pool));
        }
        return all;
    }

    static boolean any(List<RevocationStatus> revocations, RevocationState state) {
        return revocations.stream().anyMatch(revocation -> revocation.state() == state);
    }

    /** A query for one certificate at one time. A revocation outweighs all other statements. */
    private final class CertificateStatusQuery {
        private final X509Certificate certificate;
        private final X509Certificate issuer;
        private final Instant at;
        private @Nullable RevocationStatus best;

        CertificateStatusQuery(X509Certificate certificate, X509Certificate issuer, Instant at) {
            this.certificate = certificate;
            this.issuer = issuer;
            this.at = at;
        }

        RevocationStatus state(EmbeddedEvidence pool) {
            for (byte[] ocsp : pool.ocsps()) {
                offer(RevocationSource.OCSP_IN_DOCUMENT, ocsps.read(ocsp, certificate, issuer));
            }
            for (byte[] crl : pool.crls()) {
                offer(RevocationSource.CRL_IN_DOCUMENT, crls.read(crl, certificate, issuer));
            }
            if (best == null) {
                fetch();
            }
            return best == null
                    ? new RevocationStatus(subject(), RevocationState.UNKNOWN, RevocationSource.NONE, null, null)
                    : best;
        }

        private void fetch() {
            byte[] question = OcspCertificateIds.question(certificate, issuer);
            for (URI address : CertificateUrls.responders(certificate)) {
                trustRequests
                        .run(TrustRequestKind.OCSP, address, question)
                        .flatMap(OcspCertificateIds::basic)
                        .ifPresent(
                                basic -> offer(RevocationSource.OCSP_FETCHED, ocsps.read(basic, certificate, issuer)));
            }
            for (URI address : best == null ? CertificateUrls.lists(certificate) : List.<URI>of()) {
                trustRequests
                        .run(TrustRequestKind.CRL, address, new byte[0])
                        .ifPresent(crl -> offer(RevocationSource.CRL_FETCHED, crls.read(crl, certificate, issuer)));
            }
        }

        private void offer(RevocationSource source, Optional<RevocationStatement> said) {
            said.filter(statement -> statement.isConclusiveAt(at, now, certificate, options.freshness()))
                    .map(statement -> revocation(source, statement))
                    .filter(this::better)
                    .ifPresent(revocation -> best = revocation);
        }

        private boolean better(RevocationStatus revocation) {
            return best == null
                    || (best.state() == RevocationState.GOOD && revocation.state() == RevocationState.REVOKED);
        }

        private RevocationStatus revocation(RevocationSource source, RevocationStatement statement) {
            Instant revoked = statement.revokedAt();
            return new RevocationStatus(
                    subject(),
                    statement.isRevokedBy(at) ? RevocationState.REVOKED : RevocationState.GOOD,
                    source,
                    VietnamTime.of(statement.thisUpdate().atOffset(ZoneOffset.UTC)),
                    revoked == null ? null : VietnamTime.of(revoked.atOffset(ZoneOffset.UTC)));
        }

        private String subject() {
            return certificate.getSerialNumber().toString(16);
        }
    }
}
