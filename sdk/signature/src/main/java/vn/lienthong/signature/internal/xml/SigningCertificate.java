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
import vn.lienthong.signature.internal.Certificates;

/** The certificate that a signer named in the signed properties, by digest (LT-XML-012). */
final class SigningCertificate {
    private final List<Element> certs;

    /** @param signed xades:SignedSignatureProperties; null without XAdES */
    SigningCertificate(@Nullable Element signed) {
        certs = Stream.of("SigningCertificate", "SigningCertificateV2")
                .flatMap(name -> Dom.xadesChildren(Dom.xadesChildren(signed, name), "Cert").stream())
                .toList();
    }

    /** Whether a certificate is named at all. */
    boolean named() {
        return !certs.isEmpty();
    }

    /** Whether it is this one: by its digest, and by its number where one stands. */
    boolean is(X509Certificate certificate) throws Refusal {
        for (Element cert : certs) {
            if (matches(cert, certificate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Element cert, X509Certificate certificate) throws Refusal {
        Element digest = Dom.first(Dom.xadesChildren(cert, "CertDigest"));
        Element method = Dom.first(Dom.dsChildren(digest, "DigestMethod"));
        Element value = Dom.first(Dom.dsChildren(digest, "DigestValue"));
        String name = method == null ? null : XmlDigest.of(Dom.attribute(method, "Algorithm"));
        if (name == null || value == null) {
            throw new Refusal("LT-XML-012", "signature.xml.certificate");
        }
        try {
            return MessageDigest.isEqual(Base64Text.of(value), XmlDigest.digest(name, certificate.getEncoded()))
                    && numbered(cert, certificate);
        } catch (CertificateEncodingException e) {
            throw new Refusal("LT-XML-012", "signature.xml.certificate");
        }
    }

    private static boolean numbered(Element cert, X509Certificate certificate) throws Refusal {
        Element old = Dom.first(Dom.xadesChildren(cert, "IssuerSerial"));
        Element serial = Dom.first(Dom.dsChildren(old, "X509SerialNumber"));
        if (serial != null) {
            String text = serial.getTextContent().strip();
            return text.length() < 100
                    && text.matches("-?[0-9]+")
                    && new BigInteger(text).equals(certificate.getSerialNumber());
        }
        Element der = Dom.first(Dom.xadesChildren(cert, "IssuerSerialV2"));
        return der == null || numbered(Base64Text.of(der), certificate);
    }

    private static boolean numbered(byte[] der, X509Certificate certificate) {
        try {
            IssuerSerial serial = IssuerSerial.getInstance(der);
            return serial.getSerial().getValue().equals(certificate.getSerialNumber())
                    && Stream.of(serial.getIssuer().getNames())
                            .anyMatch(name -> Certificates.named(certificate.getIssuerX500Principal(), name.getName()));
        } catch (IllegalArgumentException | ClassCastException e) {
            return false;
        }
    }
}
