package vn.lienthong.signature.internal.xml;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.Scheme;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningTerms;

/** The elements of a XAdES baseline signature (LT-XML-032). */
final class XadesParts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final SigningTerms terms;
    private final String id;
    private final String digest;
    private final Writer writer;
    private final Element signature;
    private final Element signedInfo;
    private final Element value;

    XadesParts(Document document, SigningTerms terms, String id) {
        this.terms = terms;
        this.id = id;
        this.digest = terms.algorithm().digest();
        this.writer = new Writer(document);
        this.signature = document.createElementNS(Dom.DS, "ds:Signature");
        Writer.declare(signature, "ds", Dom.DS);
        this.signedInfo = writer.ds(signature, "SignedInfo");
        this.value = writer.ds(signature, "SignatureValue");
    }

    /**
     * Builds it where it will stand: canonical octets depend on it.
     *
     * @param target id of the signed element; null for the document
     * @param content canonical octets of what is signed
     */
    void build(Element holder, @Nullable String target, boolean enveloped, byte[] content) throws Refusal {
        signature.setAttributeNS(null, "Id", id);
        value.setAttributeNS(null, "Id", id + "-value");
        holder.appendChild(signature);
        keyInfo();
        Element properties = properties();
        writer.algorithm(signedInfo, "CanonicalizationMethod", Canonical.EXCLUSIVE);
        writer.algorithm(signedInfo, "SignatureMethod", method(terms.algorithm()));
        Element first = reference(target == null ? "" : "#" + target, enveloped, content);
        first.setAttributeNS(null, "Id", id + "-content");
        Element second = reference("#" + id + "-properties", false, Canonical.octets(properties, Canonical.EXCLUSIVE));
        second.setAttributeNS(null, "Type", "http://uri.etsi.org/01903#SignedProperties");
    }

    private static String method(SigningAlgorithm algorithm) {
        String scheme = switch (algorithm.scheme()) {
            case RSA_PSS -> Scheme.PSS;
            case ECDSA -> Scheme.ECDSA;
            case RSA_PKCS1 -> Scheme.PKCS1;
        };
        return XmlMethod.uri(scheme, algorithm.digest());
    }

    private Element reference(String uri, boolean enveloped, byte[] octets) {
        Element reference = writer.ds(signedInfo, "Reference");
        reference.setAttributeNS(null, "URI", uri);
        Element transforms = writer.ds(reference, "Transforms");
        if (enveloped) {
            writer.algorithm(transforms, "Transform", Ref.ENVELOPED);
        }
        writer.algorithm(transforms, "Transform", Canonical.EXCLUSIVE);
        writer.digest(reference, digest, XmlDigest.digest(digest, octets));
        return reference;
    }

    private void keyInfo() {
        Element data = writer.ds(writer.ds(signature, "KeyInfo"), "X509Data");
        for (X509Certificate certificate : terms.chain()) {
            Writer.base64(writer.ds(data, "X509Certificate"), der(certificate));
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
