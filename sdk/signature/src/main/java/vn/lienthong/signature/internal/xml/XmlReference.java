package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A ds:Reference as it may be at all (LT-XML-003).
 *
 * @param type empty if it names none
 * @param target the document, or an element of it
 * @param digest such as {@code SHA-256}
 * @param transforms their names, in order
 */
public record XmlReference(Element element, String type, Node target, String digest, List<String> transforms) {
    static final String OBJECT = DomQueries.DS + "Object";
    static final String MANIFEST = DomQueries.DS + "Manifest";
    public static final String ENVELOPED = DomQueries.DS + "enveloped-signature";
    private static final String BASE64 = DomQueries.DS + "base64";
    private static final int MAX_TRANSFORMS = 3;

    public XmlReference {
        transforms = List.copyOf(transforms);
    }

    static XmlReference of(Element element, ParsedXmlDocument document) throws XmlSignatureException {
        List<Element> parts = DomQueries.elements(element);
        List<Element> transforms =
                DomQueries.dsChildren(DomQueries.first(DomQueries.dsChildren(element, "Transforms")), "Transform");
        int own = parts.size() - 2;
        boolean shaped = (own == 0 || (own == 1 && DomQueries.ds(parts.get(0), "Transforms") && !transforms.isEmpty()))
                && DomQueries.ds(parts.get(own), "DigestMethod")
                && DomQueries.ds(parts.get(own + 1), "DigestValue");
        if (!shaped || DomQueries.elements(parts.get(0)).size() > MAX_TRANSFORMS) {
            throw new XmlSignatureException("LT-XML-004", "signature.xml.malformed");
        }
        if (!element.hasAttributeNS(null, "URI")) {
            throw new XmlSignatureException("LT-XML-002", "signature.xml.outside");
        }
        String digest = XmlDigest.of(DomQueries.attribute(parts.get(own), "Algorithm"));
        if (digest == null) {
            throw new XmlSignatureException("LT-XML-005", "signature.xml.algorithm");
        }
        XmlBase64.of(parts.get(own + 1));
        Node target = ReferenceTarget.of(DomQueries.attribute(element, "URI"), document);
        return new XmlReference(
                element, DomQueries.attribute(element, "Type"), target, digest, names(transforms, target));
    }

    /** Enveloped first if at all, then one canonicalisation or base64 at most: nothing parses what another has written. */
    private static List<String> names(List<Element> transforms, Node target) throws XmlSignatureException {
        List<String> names = new ArrayList<>();
        for (Element transform : transforms) {
            String name = DomQueries.attribute(transform, "Algorithm");
            boolean without = EnvelopedContent.isNamed(name);
            boolean first = ENVELOPED.equals(name) || without;
            boolean known = first || BASE64.equals(name) || XmlCanonicalizer.ALGORITHMS.contains(name);
            boolean last = names.isEmpty() || (names.size() == 1 && !first && leavesOut(names.get(0)));
            boolean taken = without ? EnvelopedContent.is(transform, target) : XmlCanonicalizer.parameters(transform);
            if (!known || !last || !taken) {
                throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
            }
            names.add(without ? EnvelopedContent.XPATH : name);
        }
        // of base64 only the text is digested: markup between it would not be signed
        if (names.contains(BASE64)
                && (names.contains(EnvelopedContent.XPATH)
                        || !(target instanceof Element
                                && DomQueries.elements(target).isEmpty()))) {
            throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
        }
        return names;
    }

    private static boolean leavesOut(String transform) {
        return ENVELOPED.equals(transform) || EnvelopedContent.XPATH.equals(transform);
    }

    /** Whether its own signature is left out of what it points to, at least. */
    public boolean enveloped() {
        return transforms.stream().anyMatch(XmlReference::leavesOut);
    }

    /** Whether all signatures are left out. */
    boolean withoutSignatures() {
        return transforms.contains(EnvelopedContent.XPATH);
    }

    /** The last ds:Transform where it is a canonicalisation. */
    @Nullable
    Element canonicalization() {
        List<Element> all =
                DomQueries.dsChildren(DomQueries.first(DomQueries.dsChildren(element, "Transforms")), "Transform");
        Element last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && XmlCanonicalizer.ALGORITHMS.contains(DomQueries.attribute(last, "Algorithm"))
                ? last
                : null;
    }

    boolean ofSignedProperties() {
        return type.endsWith("#SignedProperties") && type.startsWith("http://uri.etsi.org/01903");
    }

    static Set<String> typesOfOwnParts() {
        return Set.of(OBJECT, MANIFEST);
    }
}
