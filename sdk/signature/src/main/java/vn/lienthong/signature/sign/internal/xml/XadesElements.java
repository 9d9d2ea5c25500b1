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
import vn.lienthong.signature.internal.xml.XmlDigest;
import vn.lienthong.signature.internal.xml.XmlReference;
import vn.lienthong.signature.internal.xml.XmlSignatureException;
import vn.lienthong.signature.internal.xml.XmlSignatureMethod;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningTerms;

/** The elements of a XAdES baseline signature (LT-XML-032). */
final class XadesElements {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final SigningTerms terms;
    private final String id;
    private final String digest;
    private final ElementWriter writer;
    private final Element signature;
    private final Element signedInfo;
    private final Element value;

    XadesElements(Document document, SigningTerms terms, String id) {
        this.terms = terms;
        this.id = id;
        this.digest = terms.algorithm().digest();
        this.writer = new ElementWriter(document);
        this.signature = document.createElementNS(DomQueries.DS, "ds:Signature");
        ElementWriter.declare(signature, "ds", DomQueries.DS);
        this.signedInfo = writer.ds(signature, "SignedInfo");
        this.value = writer.ds(signature, "SignatureValue");
    }

    /**
     * Builds it where it will stand: canonical octets depend on it.
     *
     * @param target id of the signed element; null for the document
     * @param content canonical octets of what is signed
     */
    void build(Element holder, @Nullable String target, boolean enveloped, byte[] content)
            throws XmlSignatureException {
        signature.setAttributeNS(null, "Id", id);
        value.setAttributeNS(null, "Id", id + "-value");
        holder.appendChild(signature);
        keyInfo();
        Element properties = properties();
        writer.algorithm(signedInfo, "CanonicalizationMethod", XmlCanonicalizer.EXCLUSIVE);
        writer.algorithm(signedInfo, "SignatureMethod", method(terms.algorithm()));
        Element first = reference(target == null ? "" : "#" + target, enveloped, content);
        first.setAttributeNS(null, "Id", id + "-content");
        Element second = reference(
                "#" + id + "-properties", false, XmlCanonicalizer.octets(properties, XmlCanonicalizer.EXCLUSIVE));
        second.setAttributeNS(null, "Type", "http://uri.etsi.org/01903#SignedProperties");
    }

    private static String method(SigningAlgorithm algorithm) {
        String scheme = switch (algorithm.scheme()) {
            case RSA_PSS -> SignatureScheme.PSS;
            case ECDSA -> SignatureScheme.ECDSA;
            case RSA_PKCS1 -> SignatureScheme.PKCS1;
        };
        return XmlSignatureMethod.uri(scheme, algorithm.digest());
    }

    private Element reference(String uri, boolean enveloped, byte[] octets) {
        Element reference = writer.ds(signedInfo, "Reference");
        reference.setAttributeNS(null, "URI", uri);
        Element transforms = writer.ds(reference, "Transforms");
        if (enveloped) {
            writer.algorithm(transforms, "Transform", XmlReference.ENVELOPED);
        }
        writer.algorithm(transforms, "Transform", XmlCanonicalizer.EXCLUSIVE);
        writer.digest(reference, digest, XmlDigest.digest(digest, octets));
        return reference;
    }

    private void keyInfo() {
        Element data = writer.ds(writer.ds(signature, "KeyInfo"), "X509Data");
        for (X509Certificate certificate : terms.chain()) {
            ElementWriter.base64(writer.ds(data, "X509Certificate"), der(certificate));
        }
    }

    private Element properties() {
        Element holder = writer.xades(writer.ds(signature, "Object"), "QualifyingProperties");
        holder.setAttributeNS(null, "Target", "#" + id);
        Element properties = writer.xades(holder, "SignedProperties");
        properties.setAttributeNS(null, "Id", id + "-properties");
        Element own = writer.xades(properties, "SignedSignatureProperties");
        writer.xades(own, "SigningTime").setTextContent(TIME.format(terms.claimedTime()));
        Element named = writer.xades(writer.xades(own, "SigningCertificateV2"), "Cert");
        writer.digest(writer.xades(named, "CertDigest"), digest, XmlDigest.digest(digest, der(terms.certificate())));
        Element format = writer.xades(writer.xades(properties, "SignedDataObjectProperties"), "DataObjectFormat");
        format.setAttributeNS(null, "ObjectReference", "#" + id + "-content");
        writer.xades(format, "MimeType").setTextContent("text/xml");
        return properties;
    }

    private static byte[] der(X509Certificate certificate) {
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

    Element value() {
        return value;
    }
}
