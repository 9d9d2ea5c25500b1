package vn.lienthong.signature;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Carries bytes to a trust service and brings its answer back: the only way out of this module. {@code lienthong-signature-remote}
 * has one over HTTP, with an allow-list; addresses inside a document are its author's choice.
 */
@FunctionalInterface
public interface TrustServiceClient {
    /** What is asked for. */
    enum TrustRequestKind {
        TIMESTAMP,
        OCSP,
        CRL,
        CERTIFICATE
    }

    /**
     * Asks once.
     *
     * @param address named by a certificate; null for a timestamp, whose service the courier knows
     * @param body the DER of the request; empty where there is none
     * @return the DER of the answer; it is not trusted
     * @throws IOException if nobody answered in time, or the address is not allowed; the caller goes on without
     */
    byte[] carry(TrustRequestKind errand, @Nullable URI address, byte[] body) throws IOException;

    /** Returns one that carries nothing: what is not in the document stays unknown. */
    static TrustServiceClient none() {
        return (errand, address, body) -> {
            throw new IOException("no courier");
        };
    }
}
