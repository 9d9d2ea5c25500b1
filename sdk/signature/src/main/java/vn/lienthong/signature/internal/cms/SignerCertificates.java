package vn.lienthong.signature.internal.cms;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import vn.lienthong.signature.internal.CertificateReader;

/** The certificates that match a signer identifier. */
final class SignerCertificates {
    /** A document may contain several with one serial number; one of them made the signature. */
    private static final int MAX_CERTIFICATES = 4;

    private static final String KEY_ID = "2.5.29.14";

    private SignerCertificates() {}

    static List<X509Certificate> of(SignerIdentifier id, List<X509Certificate> all) {
        return all.stream()
                .distinct()
                .filter(certificate -> id.isTagged() ? byKey(id, certificate) : byNumber(id, certificate))
                .limit(MAX_CERTIFICATES)
                .toList();
    }

    private static boolean byKey(SignerIdentifier id, X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(KEY_ID);
        return extension != null
                && Arrays.equals(
                        ASN1OctetString.getInstance(id.getId()).getOctets(),
                        ASN1OctetString.getInstance(
                                        ASN1OctetString.getInstance(extension).getOctets())
                                .getOctets());
    }

    private static boolean byNumber(SignerIdentifier id, X509Certificate certificate) {
        IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(id.getId());
        return named.getSerialNumber().getValue().equals(certificate.getSerialNumber())
                && CertificateReader.isNamed(certificate.getIssuerX500Principal(), named.getName());
    }
}
