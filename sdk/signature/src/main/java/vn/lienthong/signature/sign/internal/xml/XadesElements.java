package vn.lienthong.signature.sign.internal.xml;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.SignatureScheme;
import vn.lienthong.signature.internal.xml.DomQueries;
import vn.lienthong.signature.internal.xml.XmlCanonicalizer;
import vn.lienthong.signature.internal.xml.XmlDigestMethod;
import vn.lienthong.signature.internal.xml.XmlReference;
import vn.lienthong.signature.internal.xml.XmlSignatureException;
import vn.lienthong.signature.internal.xml.XmlSignatureMethod;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningTerms;

/** The elements of a XAdES baseline signature (LT-XML-032). */
final class XadesElements {
    private static final DateTimeFormatter SIGNING_TIME_FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final SigningTerms terms;
    private final String signatureId;
    private final String digestAlgorithm;
    private final ElementWriter writer;
    private final Element signature;
    private final Element signedInfo;
    private final Element signatureValue;

    XadesElements(Document document, SigningTerms terms, String id) {
        this.terms = terms;
        this.signatureId = id;
        this.digestAlgorithm = terms.algorithm().digest();
        this.writer = new ElementWriter(document);
        this.signature = document.createElementNS(DomQueries.DS_NAMESPACE, "ds:Signature");
        ElementWriter.declarePrefix(signature, "ds", DomQueries.DS_NAMESPACE);
        this.signedInfo = writer.appendDs(signature, "SignedInfo");
        this.signatureValue = writer.appendDs(signature, "SignatureValue");
    }

    /**
     * Builds the signature at its final place, because the canonical bytes depend on the place.
     *
     * @param target id of the signed element; null for the whole document
     * @param content canonical bytes of the signed content
     */
    void build(Element holder, @Nullable String target, boolean enveloped, byte[] content)
            throws XmlSignatureException {
        signature.setAttributeNS(null, "Id", signatureId);
        signatureValue.setAttributeNS(null, "Id", signatureId + "-value");
        holder.appendChild(signature);
        appendKeyInfo();
        Element properties = appendProperties();
        writer.appendAlgorithm(signedInfo, "CanonicalizationMethod", XmlCanonicalizer.EXCLUSIVE);
        writer.appendAlgorithm(signedInfo, "SignatureMethod", signatureMethodUri(terms.algorithm()));
        Element first = appendReference(target == null ? "" : "#" + target, enveloped, content);
        first.setAttributeNS(null, "Id", signatureId + "-content");
        Element second = appendReference(
                "#" + signatureId + "-properties",
                false,
                XmlCanonicalizer.canonicalize(properties, XmlCanonicalizer.EXCLUSIVE));
        second.setAttributeNS(null, "Type", "http://uri.etsi.org/01903#SignedProperties");
    }

    private static String signatureMethodUri(SigningAlgorithm algorithm) {
        String scheme = switch (algorithm.scheme()) {
            case RSA_PSS -> SignatureScheme.PSS;
            case ECDSA -> SignatureScheme.ECDSA;
            case RSA_PKCS1 -> SignatureScheme.PKCS1;
        };
        return XmlSignatureMethod.uri(scheme, algorithm.digest());
    }

    private Element appendReference(String uri, boolean enveloped, byte[] bytes) {
        Element reference = writer.appendDs(signedInfo, "Reference");
        reference.setAttributeNS(null, "URI", uri);
        Element transforms = writer.appendDs(reference, "Transforms");
        if (enveloped) {
            writer.appendAlgorithm(transforms, "Transform", XmlReference.ENVELOPED_TRANSFORM);
        }
        writer.appendAlgorithm(transforms, "Transform", XmlCanonicalizer.EXCLUSIVE);
        writer.appendDigest(reference, digestAlgorithm, XmlDigestMethod.digest(digestAlgorithm, bytes));
        return reference;
    }

    private void appendKeyInfo() {
        Element data = writer.appendDs(writer.appendDs(signature, "KeyInfo"), "X509Data");
        for (X509Certificate certificate : terms.chain()) {
            ElementWriter.setBase64(writer.appendDs(data, "X509Certificate"), encode(certificate));
        }
    }

    private Element appendProperties() {
        Element holder = writer.appendXades(writer.appendDs(signature, "Object"), "QualifyingProperties");
        holder.setAttributeNS(null, "Target", "#" + signatureId);
        Element properties = writer.appendXades(holder, "SignedProperties");
        properties.setAttributeNS(null, "Id", signatureId + "-properties");
        Element own = writer.appendXades(properties, "SignedSignatureProperties");
        writer.appendXades(own, "SigningTime").setTextContent(SIGNING_TIME_FORMAT.format(terms.claimedTime()));
        Element named = writer.appendXades(writer.appendXades(own, "SigningCertificateV2"), "Cert");
        writer.appendDigest(
                writer.appendXades(named, "CertDigest"),
                digestAlgorithm,
                XmlDigestMethod.digest(digestAlgorithm, encode(terms.certificate())));
        Element format =
                writer.appendXades(writer.appendXades(properties, "SignedDataObjectProperties"), "DataObjectFormat");
        format.setAttributeNS(null, "ObjectReference", "#" + signatureId + "-content");
        writer.appendXades(format, "MimeType").setTextContent("text/xml");
        return properties;
    }

    private static byte[] encode(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
    }

    Element signature() {
        return signature;
    }

    Element signedInfo() {
        return signedInfo;
    }

    Element signatureValue() {
        return signatureValue;
    }
}
