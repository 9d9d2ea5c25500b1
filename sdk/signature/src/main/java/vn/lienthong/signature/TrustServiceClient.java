package vn.lienthong.signature;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Transport to trust services; the only outgoing connection of this module. {@code lienthong-signature-remote}
 * contains an implementation over HTTP with an allow-list. The author of a document chooses the addresses in it,
 * so they are not trustworthy.
 */
@FunctionalInterface
public interface TrustServiceClient {
    /** The kind of a request. */
    enum TrustRequestKind {
        TIMESTAMP,
        OCSP,
        CRL,
        CERTIFICATE
    }

    /**
     * Sends one request, without retries.
     *
     * @param address address from a certificate; null for a timestamp, where the implementation knows the service
     * @param body the DER of the request; empty if there is none
     * @return the DER of the response; it is not trusted
     * @throws IOException if there is no response in time, or the address is not allowed; verification continues
     *     without the response
     */
    byte[] send(TrustRequestKind requestKind, @Nullable URI address, byte[] body) throws IOException;

    /** Returns a client that sends nothing: information that is missing in the document remains unknown. */
    static TrustServiceClient none() {
        return (requestKind, address, body) -> {
            throw new IOException("no trust service client is configured");
        };
    }
}
