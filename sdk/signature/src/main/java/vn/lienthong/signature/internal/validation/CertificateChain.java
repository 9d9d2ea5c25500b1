package vn.lienthong.signature.internal.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate chain, from the signer as far as it could be built.
 *
 * @param certificates certificates from the signer's on; the last one is the anchor if it was reached
 * @param problem reason why the chain does not reach an anchor; null if it does
 * @param time whether the chain would be valid at another time
 */
record CertificateChain(
        List<X509Certificate> certificates, @Nullable String problem, boolean time) {
    CertificateChain {
        certificates = List.copyOf(certificates);
    }

    boolean trusted() {
        return problem == null;
    }

    X509Certificate last() {
        return certificates.get(certificates.size() - 1);
    }
}
