package vn.lienthong.signature.internal.xml;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.lienthong.signature.internal.CertificateReader;

/** The certificate that the signed properties reference by digest (LT-XML-012). */
final class XmlSigningCertificateCheck {
    private final List<Element> certElements;

    /**
     * @param signed xades:SignedSignatureProperties; null without XAdES
     */
    XmlSigningCertificateCheck(@Nullable Element signed) {
        certElements = Stream.of("SigningCertificate", "SigningCertificateV2")
                .flatMap(name -> DomQueries.xadesChildren(DomQueries.xadesChildren(signed, name), "Cert").stream())
                .toList();
    }

    /** Returns whether a certificate is referenced. */
    boolean hasReferences() {
        return !certElements.isEmpty();
    }

    /** Returns whether a certificate is the referenced one: by its digest, and by its serial number if present. */
    boolean matchesAny(X509Certificate certificate) throws XmlSignatureException {
        for (Element cert : certElements) {
            if (matches(cert, certificate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Element cert, X509Certificate certificate) throws XmlSignatureException {
        Element digest = DomQueries.firstOrNull(DomQueries.xadesChildren(cert, "CertDigest"));
        Element method = DomQueries.firstOrNull(DomQueries.dsChildren(digest, "DigestMethod"));
        Element value = DomQueries.firstOrNull(DomQueries.dsChildren(digest, "DigestValue"));
        String name = method == null ? null : XmlDigestMethod.jcaName(DomQueries.attribute(method, "Algorithm"));
        if (name == null || value == null) {
            throw new XmlSignatureException("LT-XML-012", "signature.xml.certificate");
        }
        try {
            return MessageDigest.isEqual(
                            XmlBase64.decode(value), XmlDigestMethod.digest(name, certificate.getEncoded()))
                    && matchesSerialNumber(cert, certificate);
        } catch (CertificateEncodingException e) {
            throw new XmlSignatureException("LT-XML-012", "signature.xml.certificate");
        }
    }

    private static boolean matchesSerialNumber(Element cert, X509Certificate certificate) throws XmlSignatureException {
        Element old = DomQueries.firstOrNull(DomQueries.xadesChildren(cert, "IssuerSerial"));
        Element serial = DomQueries.firstOrNull(DomQueries.dsChildren(old, "X509SerialNumber"));
        if (serial != null) {
            String text = serial.getTextContent().strip();
            return text.length() < 100
                    && text.matches("-?[0-9]+")
                    && new BigInteger(text).equals(certificate.getSerialNumber());
        }
        Element der = DomQueries.firstOrNull(DomQueries.xadesChildren(cert, "IssuerSerialV2"));
        return der == null || matchesSerialNumber(XmlBase64.decode(der), certificate);
    }

    private static boolean matchesSerialNumber(byte[] der, X509Certificate certificate) {
        try {
            IssuerSerial serial = IssuerSerial.getInstance(der);
            return serial.getSerial().getValue().equals(certificate.getSerialNumber())
                    && Stream.of(serial.getIssuer().getNames())
                            .anyMatch(name ->
                                    CertificateReader.isNamed(certificate.getIssuerX500Principal(), name.getName()));
        } catch (IllegalArgumentException | ClassCastException e) {
            return false;
        }
    }
}
