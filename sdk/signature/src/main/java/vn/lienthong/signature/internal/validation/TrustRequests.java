package vn.lienthong.signature.internal.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.signature.TrustServiceClient;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;

/** The requests to trust services during one verification: each once, with limits on number and size. */
final class TrustRequests {
    private static final int MAX_REQUESTS = 40;
    private static final int MAX_RESPONSE_BYTES = 32 << 20;
    private static final int CERTIFICATES = 10;

    private final TrustServiceClient client;
    private final Map<String, Optional<byte[]>> brought = new HashMap<>();

    TrustRequests(TrustServiceClient client) {
        this.client = client;
    }

    /** Returns the response; empty if there is none. */
    Optional<byte[]> run(TrustRequestKind requestKind, URI address, byte[] body) {
        String name = requestKind + " " + address + " " + Arrays.hashCode(body);
        Optional<byte[]> known = brought.get(name);
        if (known == null) {
            known = brought.size() < MAX_REQUESTS ? carry(requestKind, address, body) : Optional.empty();
            brought.put(name, known);
        }
        return known;
    }

    private Optional<byte[]> carry(TrustRequestKind requestKind, URI address, byte[] body) {
        try {
            byte[] answer = client.send(requestKind, address, body);
            return answer.length > MAX_RESPONSE_BYTES ? Optional.empty() : Optional.of(answer);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the certificates at a URL. */
    List<X509Certificate> certificates(URI address) {
        return run(TrustRequestKind.CERTIFICATE, address, new byte[0])
                .map(TrustRequests::certificates)
                .orElse(List.of());
    }

    private static List<X509Certificate> certificates(byte[] bytes) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes))
                    .stream()
                    .limit(CERTIFICATES)
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }
}
