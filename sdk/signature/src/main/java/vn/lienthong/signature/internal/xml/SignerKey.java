package vn.lienthong.signature.internal.xml;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Whose key verified a signature: only the key of a certificate, and of the one that the signer named if it named one (LT-XML-006,
 * LT-XML-012).
 *
 * @param all the certificates that were tried, the signer's among them
 */
record SignerKey(X509Certificate certificate, List<X509Certificate> all) {
    private static final int MAX_TRIED = 10;

    SignerKey {
        all = List.copyOf(all);
    }

    static SignerKey of(Shape shape, Properties properties) throws Refusal {
        if (!Dom.dsChildren(shape.keyInfo(), "RetrievalMethod").isEmpty()) {
            throw new Refusal("LT-XML-006", "signature.xml.key");
        }
        LinkedHashSet<X509Certificate> all = new LinkedHashSet<>(Encapsulated.keyInfo(shape));
        all.addAll(Encapsulated.pool(properties.unsigned()).certificates());
        List<X509Certificate> certificates = new ArrayList<>(all);
        if (certificates.isEmpty()) {
            throw new Refusal("LT-XML-006", "signature.xml.key");
        }
        SigningCertificate named = new SigningCertificate(properties.signatureProperties());
        byte[] octets = Canonical.octets(shape.signedInfo(), shape.canonicalizationMethod());
        byte[] value = Base64Text.of(shape.value());
        X509Certificate other = null;
        int tried = 0;
        for (X509Certificate certificate : certificates) {
            if (tried++ < MAX_TRIED && XmlMethod.verifies(shape.method(), certificate.getPublicKey(), octets, value)) {
                if (!named.named() || named.is(certificate)) {
                    return new SignerKey(certificate, certificates);
                }
                other = certificate;
            }
        }
        throw other == null
                ? new Refusal("LT-XML-006", "signature.xml.value")
                : new Refusal("LT-XML-012", "signature.xml.certificate");
    }
}
