package vn.lienthong.signature.internal.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a signer as far as it goes.
 *
 * @param certificates from the signer's on; the last is the anchor's where one was reached
 * @param problem why it does not lead to an anchor; null where it does
 * @param time whether it would at another time
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
