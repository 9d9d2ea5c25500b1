package vn.lienthong.signature;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * A certificate that the caller trusts.
 *
 * @param certificate certificate of a root or an intermediate authority
 * @param provenance origin of the certificate, such as a file name; shown in reports
 */
public record TrustAnchor(X509Certificate certificate, String provenance) {
    public TrustAnchor {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(provenance, "provenance");
    }
}
