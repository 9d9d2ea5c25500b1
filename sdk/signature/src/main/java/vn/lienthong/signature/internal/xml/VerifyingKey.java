package vn.lienthong.signature.internal.xml;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The certificate whose key verified a signature. Only certificates are used, and only the referenced one if the
 * signer references one (LT-XML-006, LT-XML-012).
 *
 * @param candidates the certificates that were tried, including the signer's
 */
record VerifyingKey(X509Certificate certificate, List<X509Certificate> candidates) {
    private static final int MAX_CANDIDATES = 10;

    VerifyingKey {
        candidates = List.copyOf(candidates);
    }

    static VerifyingKey verify(SignatureStructure shape, XadesProperties properties) throws XmlSignatureException {
        if (!DomQueries.dsChildren(shape.keyInfo(), "RetrievalMethod").isEmpty()) {
            throw new XmlSignatureException("LT-XML-006", "signature.xml.key");
        }
        LinkedHashSet<X509Certificate> all = new LinkedHashSet<>(XmlEvidenceReader.readKeyInfo(shape));
        all.addAll(
                XmlEvidenceReader.readEvidence(properties.unsignedProperties()).certificates());
        List<X509Certificate> certificates = new ArrayList<>(all);
        if (certificates.isEmpty()) {
            throw new XmlSignatureException("LT-XML-006", "signature.xml.key");
        }
        XmlSigningCertificateCheck named = new XmlSigningCertificateCheck(properties.signedSignatureProperties());
        byte[] bytes = XmlCanonicalizer.canonicalize(shape.signedInfo(), shape.canonicalizationMethod());
        byte[] value = XmlBase64.decode(shape.signatureValue());
        X509Certificate other = null;
        int tried = 0;
        for (X509Certificate certificate : certificates) {
            if (tried++ < MAX_CANDIDATES
                    && XmlSignatureMethod.isValid(shape.signatureScheme(), certificate.getPublicKey(), bytes, value)) {
                if (!named.hasReferences() || named.matchesAny(certificate)) {
                    return new VerifyingKey(certificate, certificates);
                }
                other = certificate;
            }
        }
        throw other == null
                ? new XmlSignatureException("LT-XML-006", "signature.xml.value")
                : new XmlSignatureException("LT-XML-012", "signature.xml.certificate");
    }
}
