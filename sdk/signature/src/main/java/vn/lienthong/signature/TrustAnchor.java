package vn.lienthong.signature;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * A certificate that the caller relies on.
 *
 * @param certificate of a root or an intermediate authority
 * @param provenance where the caller has it from, such as a file's name; shown in reports
 */
public record TrustAnchor(X509Certificate certificate, String provenance) {
    public TrustAnchor {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(provenance, "provenance");
    }
}
