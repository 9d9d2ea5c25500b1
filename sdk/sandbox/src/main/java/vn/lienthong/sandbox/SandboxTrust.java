package vn.lienthong.sandbox;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.lienthong.sandbox.fault.TrustFault;
import vn.lienthong.sandbox.internal.SideServer;
import vn.lienthong.sandbox.internal.trust.CertificateHierarchy;
import vn.lienthong.sandbox.internal.trust.TrustHandler;

/**
 * A simulated certificate authority with a root, certificates of invented persons, and trust services over real
 * HTTP: timestamps, OCSP and revocation lists (LT-TSP-001). The certificates contain the URLs of the services.
 * Thread-safe.
 */
public final class SandboxTrust implements AutoCloseable {
    private static final int PEM_LINE_LENGTH = 64;

    private final TrustHandler handler = new TrustHandler();
    private final SideServer server;
    private final CertificateHierarchy hierarchy;

    SandboxTrust(Clock clock) throws IOException {
        this.server = SideServer.start("trust", handler);
        this.hierarchy = new CertificateHierarchy(clock, server.url());
        handler.hierarchy(hierarchy);
    }

    /** Returns the root certificate as PEM, the trust anchor of all signatures of the sandbox. */
    public String anchorPem() {
        try {
            String base64 = Base64.getMimeEncoder(PEM_LINE_LENGTH, new byte[] {'\n'})
                    .encodeToString(hierarchy.root().getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was made cannot be encoded", e);
        }
    }

    /** Returns the certificate chain of a holder up to the root. */
    public List<X509Certificate> chain(TrustHolder holder) {
        return hierarchy.chain(holder);
    }

    /** Returns key and chain of a holder as PKCS#12, with the alias {@code signer}. */
    public byte[] pkcs12(TrustHolder holder, char[] password) {
        return hierarchy.pkcs12(holder, password);
    }

    /** Returns the URL of a service. */
    public String url(TrustService service) {
        return server.url() + service.path();
    }

    /** Returns the options of a client for these trust services, with both timestamp services. */
    public Map<String, String> settings() {
        return Map.of(
                "trust.timestamps",
                url(TrustService.TIMESTAMP) + "," + url(TrustService.OTHER_TIMESTAMP),
                "trust.places",
                server.url());
    }

    /** Revokes the certificate of a holder from now on. */
    public void revoke(TrustHolder holder) {
        revoke(holder, hierarchy.now());
    }

    /** Revokes the certificate of a holder from a given time on. */
    public void revoke(TrustHolder holder, Instant when) {
        hierarchy.revoke(holder, when);
    }

    /** Injects a fault into a service until {@link #clearFaults()}. */
    public void injectFault(TrustService service, TrustFault fault) {
        handler.injectFault(service, fault);
    }

    /** Removes all faults; revocations remain. */
    public void clearFaults() {
        handler.clearFaults();
    }

    /** Returns the number of calls of a service so far. */
    public int callCount(TrustService service) {
        return handler.callCount(service);
    }

    @Override
    public void close() {
        handler.releaseWaiting();
        server.close();
    }

    @Override
    public String toString() {
        return "SandboxTrust[" + server.url() + "]";
    }
}
