package vn.lienthong.signature.internal.validation;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * The rules for the purpose of a signer's certificate and for the algorithms of its authorities (LT-SIG-044 and
 * LT-SIG-045).
 */
final class SignerCertificateRules {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    /** Timestamps and OCSP responses. */
    private static final Set<String> SERVICES = Set.of("1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");

    private SignerCertificateRules() {}

    static void purpose(X509Certificate signer, FindingCollector bad) {
        boolean[] usage = signer.getKeyUsage();
        boolean other = usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION];
        if (other || services(signer)) {
            bad.fail("LT-SIG-044", "signature.certificate.purpose");
        }
    }

    private static boolean services(X509Certificate signer) {
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            return purposes != null && SERVICES.containsAll(purposes);
        } catch (CertificateParsingException e) {
            return true;
        }
    }

    /**
     * Returns whether all algorithms are accepted. The anchor's own signature is not checked, because the caller
     * trusts the anchor.
     */
    static boolean algorithms(CertificateChain chain, AlgorithmRules rules) {
        List<X509Certificate> certificates = chain.certificates();
        for (int i = 0; i + 1 < certificates.size(); i++) {
            if (!isAcceptable(certificates.get(i), certificates.get(i + 1), rules)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAcceptable(X509Certificate certificate, X509Certificate issuer, AlgorithmRules rules) {
        try {
            SignatureScheme scheme = AuthorityAlgorithms.of(certificate);
            return scheme != null
                    && rules.takes(
                            scheme.with(issuer.getPublicKey()),
                            certificate.getNotBefore().toInstant());
        } catch (CertificateEncodingException | RuntimeException e) {
            // Bouncy Castle throws many kinds of exceptions for invalid parameters.
            return false;
        }
    }
}
