package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.lienthong.signature.internal.Scheme;

/**
 * A ds:Signature whose parts each stand once and in their place (LT-XML-004), before anything of it is computed.
 *
 * @param refs of its ds:SignedInfo
 */
record Shape(Element signature, Element signedInfo, Element value, Scheme method, List<Ref> refs) {
    static final int MAX_REFERENCES = 100;
    private static final int MAX_PARTS = 100;
    private static final int MAX_VALUE = 16 << 10;
    private static final int MAX_CERTIFICATES = 200;
    private static final int MAX_SERIAL = 200;

    Shape {
        refs = List.copyOf(refs);
    }

    static Shape of(Element signature, XmlDocument document) throws Refusal {
        List<Element> parts = Dom.elements(signature);
        boolean shaped = parts.size() >= 2
                && Dom.ds(parts.get(0), "SignedInfo")
                && Dom.ds(parts.get(1), "SignatureValue")
                && others(parts)
                && !Dom.hasText(signature)
                && plain(parts.get(0))
                && plain(parts.get(1));
        List<Element> infos = shaped ? Dom.elements(parts.get(0)) : List.of();
        if (infos.size() < 3
                || !Dom.ds(infos.get(0), "CanonicalizationMethod")
                || !Dom.ds(infos.get(1), "SignatureMethod")
                || !infos.stream().skip(2).allMatch(info -> Dom.ds(info, "Reference"))) {
            throw malformed();
        }
        if (parts.size() > MAX_PARTS
                || count(signature) > MAX_REFERENCES
                || parts.get(1).getTextContent().length() > MAX_VALUE
                || !bounded(signature)) {
            throw new Refusal("LT-XML-018", "signature.xml.too-much");
        }
        Scheme method = XmlMethod.of(Dom.attribute(infos.get(1), "Algorithm"));
        if (method == null || !Dom.elements(infos.get(1)).isEmpty()) {
            throw new Refusal("LT-XML-006", "signature.xml.algorithm");
        }
        if (!Canonical.ALGORITHMS.contains(Dom.attribute(infos.get(0), "Algorithm"))
                || !Canonical.parameters(infos.get(0))) {
            throw new Refusal("LT-XML-003", "signature.xml.transform");
        }
        Base64Text.of(parts.get(1));
        List<Ref> refs = new ArrayList<>();
        for (Element reference : infos.subList(2, infos.size())) {
            refs.add(Ref.of(reference, document));
        }
        return new Shape(signature, parts.get(0), parts.get(1), method, refs);
    }

    /** One ds:KeyInfo at most, then only ds:Object. */
    private static boolean others(List<Element> parts) {
        int objects = parts.size() > 2 && Dom.ds(parts.get(2), "KeyInfo") ? 3 : 2;
        return parts.stream().skip(objects).allMatch(part -> Dom.ds(part, "Object"));
    }

    /** No comment and no processing instruction, which would cut a text in two for some readers. */
    private static boolean plain(Element top) {
        for (Node node = top; node != null; node = Dom.next(node, true, top)) {
            if (node.getNodeType() == Node.COMMENT_NODE || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return false;
            }
        }
        return true;
    }

    /** What the JDK reads of keys before anything is asked of it: it takes very long over a very long number. */
    private static boolean bounded(Element signature) {
        NodeList serials = signature.getElementsByTagNameNS(Dom.DS, "X509SerialNumber");
        for (int i = 0; i < serials.getLength(); i++) {
            if (i == MAX_CERTIFICATES || serials.item(i).getTextContent().length() > MAX_SERIAL) {
                return false;
            }
        }
        return signature.getElementsByTagNameNS(Dom.DS, "X509Certificate").getLength() <= MAX_CERTIFICATES;
    }

    private static int count(Element signature) {
        return signature.getElementsByTagNameNS(Dom.DS, "Reference").getLength();
    }

    static Refusal malformed() {
        return new Refusal("LT-XML-004", "signature.xml.malformed");
    }

    Element canonicalizationMethod() {
        return Dom.elements(signedInfo).get(0);
    }

    @Nullable
    Element keyInfo() {
        return Dom.first(Dom.dsChildren(signature, "KeyInfo"));
    }

    List<Element> objects() {
        return Dom.dsChildren(signature, "Object");
    }
}
