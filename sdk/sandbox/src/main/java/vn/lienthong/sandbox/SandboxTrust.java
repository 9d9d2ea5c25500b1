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
 * A root, an authority, certificates of invented people, and the trust services that belong to them, over real HTTP: timestamps,
 * OCSP, lists of what was revoked (LT-TSP-001). The certificates name the services' addresses. Thread-safe.
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

    /** Returns the root's certificate as PEM: the anchor of all that is signed here. */
    public String anchorPem() {
        try {
            String base64 = Base64.getMimeEncoder(PEM_LINE_LENGTH, new byte[] {'\n'})
                    .encodeToString(hierarchy.root().getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was made cannot be encoded", e);
        }
    }

    /** Returns the certificate of a holder, then those above it up to the root. */
    public List<X509Certificate> chain(TrustHolder holder) {
        return hierarchy.chain(holder);
    }

    /** Returns a holder's key and chain as PKCS#12, under the alias {@code signer}. */
    public byte[] pkcs12(TrustHolder holder, char[] password) {
        return hierarchy.pkcs12(holder, password);
    }

    /** Returns the address of a service. */
    public String url(TrustService service) {
        return server.url() + service.path();
    }

    /** Returns the settings with which a client of the trust services reaches these, both timestamp services among them. */
    public Map<String, String> settings() {
        return Map.of(
                "trust.timestamps",
                url(TrustService.TIMESTAMP) + "," + url(TrustService.OTHER_TIMESTAMP),
                "trust.places",
                server.url());
    }

    /** Revokes a holder's certificate from now on. */
    public void revoke(TrustHolder holder) {
        revoke(holder, hierarchy.now());
    }

    /** Revokes a holder's certificate from that moment on. */
    public void revoke(TrustHolder holder, Instant when) {
        hierarchy.revoke(holder, when);
    }

    /** Lets a service go wrong until {@link #clearFaults()}. */
    public void injectFault(TrustService service, TrustFault fault) {
        handler.injectFault(service, fault);
    }

    /** Ends all faults; what was revoked stays so. */
    public void clearFaults() {
        handler.clearFaults();
    }

    /** Returns how often a service was called so far. */
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
