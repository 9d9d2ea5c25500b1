package vn.lienthong.signature.internal.validation;

import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.SignatureScheme;

/** The algorithm with which an authority signed. */
final class AuthorityAlgorithms {
    private AuthorityAlgorithms() {}

    static @Nullable SignatureScheme of(X509CRL crl) throws CRLException {
        return second(crl.getEncoded());
    }

    static @Nullable SignatureScheme of(X509Certificate certificate) throws CertificateEncodingException {
        return second(certificate.getEncoded());
    }

    /** Returns the second element, the algorithm, which follows the signed part. */
    private static @Nullable SignatureScheme second(byte[] der) {
        return SignatureScheme.of(
                AlgorithmIdentifier.getInstance(ASN1Sequence.getInstance(der).getObjectAt(1)), null);
    }
}
