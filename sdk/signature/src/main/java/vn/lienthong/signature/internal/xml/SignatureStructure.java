package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * A ds:Signature with each part once and in its place (LT-XML-004), checked before any computation.
 *
 * @param references references of its ds:SignedInfo
 */
public record SignatureStructure(
        Element signature,
        Element signedInfo,
        Element signatureValue,
        SignatureScheme signatureScheme,
        List<XmlReference> references) {
    static final int MAX_REFERENCES = 100;
    private static final int MAX_PARTS = 100;
    private static final int MAX_VALUE_LENGTH = 16 << 10;
    private static final int MAX_CERTIFICATES = 200;
    private static final int MAX_SERIAL_LENGTH = 200;

    public SignatureStructure {
        references = List.copyOf(references);
    }

    public static SignatureStructure parse(Element signature, ParsedXmlDocument document) throws XmlSignatureException {
        List<Element> parts = DomQueries.childElements(signature);
        boolean shaped = parts.size() >= 2
                && DomQueries.isDs(parts.get(0), "SignedInfo")
                && DomQueries.isDs(parts.get(1), "SignatureValue")
                && isValidRemainder(parts)
                && !DomQueries.hasText(signature)
                && isPlain(parts.get(0))
                && isPlain(parts.get(1));
        List<Element> infos = shaped ? DomQueries.childElements(parts.get(0)) : List.of();
        if (infos.size() < 3
                || !DomQueries.isDs(infos.get(0), "CanonicalizationMethod")
                || !DomQueries.isDs(infos.get(1), "SignatureMethod")
                || !infos.stream().skip(2).allMatch(info -> DomQueries.isDs(info, "Reference"))) {
            throw malformedException();
        }
        if (parts.size() > MAX_PARTS
                || countReferences(signature) > MAX_REFERENCES
                || parts.get(1).getTextContent().length() > MAX_VALUE_LENGTH
                || !isBounded(signature)) {
            throw new XmlSignatureException("LT-XML-018", "signature.xml.too-much");
        }
        SignatureScheme method = XmlSignatureMethod.schemeOf(DomQueries.attribute(infos.get(1), "Algorithm"));
        if (method == null || !DomQueries.childElements(infos.get(1)).isEmpty()) {
            throw new XmlSignatureException("LT-XML-006", "signature.xml.algorithm");
        }
        if (!XmlCanonicalizer.ALGORITHMS.contains(DomQueries.attribute(infos.get(0), "Algorithm"))
                || !XmlCanonicalizer.hasAllowedParameters(infos.get(0))) {
            throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
        }
        XmlBase64.decode(parts.get(1));
        List<XmlReference> refs = new ArrayList<>();
        for (Element reference : infos.subList(2, infos.size())) {
            refs.add(XmlReference.parse(reference, document));
        }
        return new SignatureStructure(signature, parts.get(0), parts.get(1), method, refs);
    }

    /** Returns whether at most one ds:KeyInfo and then only ds:Object follow. */
    private static boolean isValidRemainder(List<Element> parts) {
        int objects = parts.size() > 2 && DomQueries.isDs(parts.get(2), "KeyInfo") ? 3 : 2;
        return parts.stream().skip(objects).allMatch(part -> DomQueries.isDs(part, "Object"));
    }

    /**
     * Returns whether there are no comments and processing instructions, which would split a text for some readers.
     */
    private static boolean isPlain(Element top) {
        for (Node node = top; node != null; node = DomQueries.nextNode(node, true, top)) {
            if (node.getNodeType() == Node.COMMENT_NODE || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether the key values are short; the JDK reads them early and needs very long for a very long number.
     */
    private static boolean isBounded(Element signature) {
        NodeList serials = signature.getElementsByTagNameNS(DomQueries.DS_NAMESPACE, "X509SerialNumber");
        for (int i = 0; i < serials.getLength(); i++) {
            if (i == MAX_CERTIFICATES || serials.item(i).getTextContent().length() > MAX_SERIAL_LENGTH) {
                return false;
            }
        }
        return signature
                        .getElementsByTagNameNS(DomQueries.DS_NAMESPACE, "X509Certificate")
                        .getLength()
                <= MAX_CERTIFICATES;
    }

    private static int countReferences(Element signature) {
        return signature
                .getElementsByTagNameNS(DomQueries.DS_NAMESPACE, "Reference")
                .getLength();
    }

    static XmlSignatureException malformedException() {
        return new XmlSignatureException("LT-XML-004", "signature.xml.malformed");
    }

    Element canonicalizationMethod() {
        return DomQueries.childElements(signedInfo).get(0);
    }

    @Nullable
    Element keyInfo() {
        return DomQueries.firstOrNull(DomQueries.dsChildren(signature, "KeyInfo"));
    }

    List<Element> objects() {
        return DomQueries.dsChildren(signature, "Object");
    }
}
