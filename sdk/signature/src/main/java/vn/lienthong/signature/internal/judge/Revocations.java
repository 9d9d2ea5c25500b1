package vn.lienthong.signature.internal.judge;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.signature.Revocation;
import vn.lienthong.signature.Revocation.Source;
import vn.lienthong.signature.Revocation.State;
import vn.lienthong.signature.TrustCourier.Errand;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.Pool;

/** What is known of the state of the certificates of a chain at a time: from the document, else from where they say (LT-SIG-060). */
final class Revocations {
    private final VerificationOptions options;
    private final Errands errands;
    private final Instant now;
    private final CrlReader crls;
    private final OcspReader ocsps;

    Revocations(VerificationOptions options, Errands errands, Instant now, Reading reading) {
        this.options = options;
        this.errands = errands;
        this.now = now;
        this.crls = new CrlReader(reading);
        this.ocsps = new OcspReader(reading);
    }

    /** Of each certificate but the anchor's. */
    List<Revocation> of(Chain chain, Pool pool, Instant at) {
        List<Revocation> all = new ArrayList<>();
        List<X509Certificate> certificates = chain.certificates();
        for (int i = 0; i + 1 < certificates.size(); i++) {
            all.add(new One(certificates.get(i), certificates.get(i + 1), at).state(pool));
        }
        return all;
    }

    static boolean any(List<Revocation> revocations, State state) {
        return revocations.stream().anyMatch(revocation -> revocation.state() == state);
    }

    /** One certificate at one time. What says that it was revoked outweighs all else. */
    private final class One {
        private final X509Certificate certificate;
        private final X509Certificate issuer;
        private final Instant at;
        private @Nullable Revocation best;

        One(X509Certificate certificate, X509Certificate issuer, Instant at) {
            this.certificate = certificate;
            this.issuer = issuer;
            this.at = at;
        }

        Revocation state(Pool pool) {
            for (byte[] ocsp : pool.ocsps()) {
                offer(Source.OCSP_IN_DOCUMENT, ocsps.read(ocsp, certificate, issuer));
            }
            for (byte[] crl : pool.crls()) {
                offer(Source.CRL_IN_DOCUMENT, crls.read(crl, certificate, issuer));
            }
            if (best == null) {
                fetch();
            }
            return best == null ? new Revocation(subject(), State.UNKNOWN, Source.NONE, null, null) : best;
        }

        private void fetch() {
            byte[] question = OcspIds.question(certificate, issuer);
            for (URI address : Addresses.responders(certificate)) {
                errands.run(Errand.OCSP, address, question)
                        .flatMap(OcspIds::basic)
                        .ifPresent(basic -> offer(Source.OCSP_FETCHED, ocsps.read(basic, certificate, issuer)));
            }
            for (URI address : best == null ? Addresses.lists(certificate) : List.<URI>of()) {
                errands.run(Errand.CRL, address, new byte[0])
                        .ifPresent(crl -> offer(Source.CRL_FETCHED, crls.read(crl, certificate, issuer)));
            }
        }

        private void offer(Source source, Optional<Statement> said) {
            said.filter(statement -> statement.tells(at, now, certificate, options.freshness()))
                    .map(statement -> revocation(source, statement))
                    .filter(this::better)
                    .ifPresent(revocation -> best = revocation);
        }

        private boolean better(Revocation revocation) {
            return best == null || (best.state() == State.GOOD && revocation.state() == State.REVOKED);
        }

        private Revocation revocation(Source source, Statement statement) {
            Instant revoked = statement.revokedAt();
            return new Revocation(
                    subject(),
                    statement.revokedBy(at) ? State.REVOKED : State.GOOD,
                    source,
                    VietnamTime.of(statement.thisUpdate().atOffset(ZoneOffset.UTC)),
                    revoked == null ? null : VietnamTime.of(revoked.atOffset(ZoneOffset.UTC)));
        }

        private String subject() {
            return certificate.getSerialNumber().toString(16);
        }
    }
}
