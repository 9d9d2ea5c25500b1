package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A ds:Reference of an allowed form (LT-XML-003).
 *
 * @param type type; empty if missing
 * @param target the document, or an element of it
 * @param digestAlgorithm digest, such as {@code SHA-256}
 * @param transformNames names of the transforms, in order
 */
public record XmlReference(
        Element element, String type, Node target, String digestAlgorithm, List<String> transformNames) {
    static final String OBJECT_TYPE = DomQueries.DS_NAMESPACE + "Object";
    static final String MANIFEST_TYPE = DomQueries.DS_NAMESPACE + "Manifest";
    public static final String ENVELOPED_TRANSFORM = DomQueries.DS_NAMESPACE + "enveloped-signature";
    private static final String BASE64_TRANSFORM = DomQueries.DS_NAMESPACE + "base64";
    private static final int MAX_TRANSFORMS = 3;

    public XmlReference {
        transformNames = List.copyOf(transformNames);
    }

    static XmlReference parse(Element element, ParsedXmlDocument document) throws XmlSignatureException {
        List<Element> parts = DomQueries.childElements(element);
        List<Element> transforms = DomQueries.dsChildren(
                DomQueries.firstOrNull(DomQueries.dsChildren(element, "Transforms")), "Transform");
        int own = parts.size() - 2;
        boolean shaped =
                (own == 0 || (own == 1 && DomQueries.isDs(parts.get(0), "Transforms") && !transforms.isEmpty()))
                        && DomQueries.isDs(parts.get(own), "DigestMethod")
                        && DomQueries.isDs(parts.get(own + 1), "DigestValue");
        if (!shaped || DomQueries.childElements(parts.get(0)).size() > MAX_TRANSFORMS) {
            throw new XmlSignatureException("LT-XML-004", "signature.xml.malformed");
        }
        if (!element.hasAttributeNS(null, "URI")) {
            throw new XmlSignatureException("LT-XML-002", "signature.xml.outside");
        }
        String digest = XmlDigestMethod.jcaName(DomQueries.attribute(parts.get(own), "Algorithm"));
        if (digest == null) {
            throw new XmlSignatureException("LT-XML-005", "signature.xml.algorithm");
        }
        XmlBase64.decode(parts.get(own + 1));
        Node target = ReferenceTarget.resolve(DomQueries.attribute(element, "URI"), document);
        return new XmlReference(
                element, DomQueries.attribute(element, "Type"), target, digest, checkTransforms(transforms, target));
    }

    /**
     * Checks transforms: enveloped-signature first if present, then at most one canonicalisation or Base64, so that no
     * transform parses the output of another.
     */
    private static List<String> checkTransforms(List<Element> transforms, Node target) throws XmlSignatureException {
        List<String> names = new ArrayList<>();
        for (Element transform : transforms) {
            String name = DomQueries.attribute(transform, "Algorithm");
            boolean without = SignatureExclusionTransform.isXPathAlgorithm(name);
            boolean first = ENVELOPED_TRANSFORM.equals(name) || without;
            boolean known = first || BASE64_TRANSFORM.equals(name) || XmlCanonicalizer.ALGORITHMS.contains(name);
            boolean last = names.isEmpty() || (names.size() == 1 && !first && isSignatureExclusion(names.get(0)));
            boolean taken = without
                    ? SignatureExclusionTransform.excludesSignatures(transform, target)
                    : XmlCanonicalizer.hasAllowedParameters(transform);
            if (!known || !last || !taken) {
                throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
            }
            names.add(without ? SignatureExclusionTransform.XPATH_TRANSFORM : name);
        }
        // Base64 digests the text only, so markup in it would not be signed.
        if (names.contains(BASE64_TRANSFORM)
                && (names.contains(SignatureExclusionTransform.XPATH_TRANSFORM)
                        || !(target instanceof Element
                                && DomQueries.childElements(target).isEmpty()))) {
            throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
        }
        return names;
    }

    private static boolean isSignatureExclusion(String transform) {
        return ENVELOPED_TRANSFORM.equals(transform) || SignatureExclusionTransform.XPATH_TRANSFORM.equals(transform);
    }

    /** Returns whether at least its own signature is excluded from the target. */
    public boolean excludesOwnSignature() {
        return transformNames.stream().anyMatch(XmlReference::isSignatureExclusion);
    }

    /** Returns whether all signatures are excluded. */
    boolean excludesAllSignatures() {
        return transformNames.contains(SignatureExclusionTransform.XPATH_TRANSFORM);
    }

    /** Returns the last ds:Transform if it is a canonicalisation. */
    @Nullable
    Element canonicalization() {
        List<Element> all = DomQueries.dsChildren(
                DomQueries.firstOrNull(DomQueries.dsChildren(element, "Transforms")), "Transform");
        Element last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && XmlCanonicalizer.ALGORITHMS.contains(DomQueries.attribute(last, "Algorithm"))
                ? last
                : null;
    }

    boolean isSignedPropertiesReference() {
        return type.endsWith("#SignedProperties") && type.startsWith("http://uri.etsi.org/01903");
    }

    static Set<String> ownPartTypes() {
        return Set.of(OBJECT_TYPE, MANIFEST_TYPE);
    }
}
