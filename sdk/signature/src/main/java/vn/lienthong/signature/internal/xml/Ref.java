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
record Ref(Element element, String type, Node target, String digest, List<String> transforms) {
    static final String OBJECT = Dom.DS + "Object";
    static final String MANIFEST = Dom.DS + "Manifest";
    static final String ENVELOPED = Dom.DS + "enveloped-signature";
    private static final String BASE64 = Dom.DS + "base64";
    private static final int MAX_TRANSFORMS = 3;

    Ref {
        transforms = List.copyOf(transforms);
    }

    static Ref of(Element element, XmlDocument document) throws Refusal {
        List<Element> parts = Dom.elements(element);
        List<Element> transforms = Dom.dsChildren(Dom.first(Dom.dsChildren(element, "Transforms")), "Transform");
        int own = parts.size() - 2;
        boolean shaped = (own == 0 || (own == 1 && Dom.ds(parts.get(0), "Transforms") && !transforms.isEmpty()))
                && Dom.ds(parts.get(own), "DigestMethod")
                && Dom.ds(parts.get(own + 1), "DigestValue");
        if (!shaped || Dom.elements(parts.get(0)).size() > MAX_TRANSFORMS) {
            throw new Refusal("LT-XML-004", "signature.xml.malformed");
        }
        if (!element.hasAttributeNS(null, "URI")) {
            throw new Refusal("LT-XML-002", "signature.xml.outside");
        }
        String digest = XmlDigest.of(Dom.attribute(parts.get(own), "Algorithm"));
        if (digest == null) {
            throw new Refusal("LT-XML-005", "signature.xml.algorithm");
        }
        Base64Text.of(parts.get(own + 1));
        Node target = Target.of(Dom.attribute(element, "URI"), document);
        return new Ref(element, Dom.attribute(element, "Type"), target, digest, names(transforms, target));
    }

    /** Enveloped first if at all, then one canonicalisation or base64 at most: nothing parses what another has written. */
    private static List<String> names(List<Element> transforms, Node target) throws Refusal {
        List<String> names = new ArrayList<>();
        for (Element transform : transforms) {
            String name = Dom.attribute(transform, "Algorithm");
            boolean without = WithoutSignatures.named(name);
            boolean first = ENVELOPED.equals(name) || without;
            boolean known = first || BASE64.equals(name) || Canonical.ALGORITHMS.contains(name);
            boolean last = names.isEmpty() || (names.size() == 1 && !first && leavesOut(names.get(0)));
            boolean taken = without ? WithoutSignatures.is(transform, target) : Canonical.parameters(transform);
            if (!known || !last || !taken) {
                throw new Refusal("LT-XML-003", "signature.xml.transform");
            }
            names.add(without ? WithoutSignatures.XPATH : name);
        }
        // of base64 only the text is digested: markup between it would not be signed
        if (names.contains(BASE64)
                && (names.contains(WithoutSignatures.XPATH)
                        || !(target instanceof Element && Dom.elements(target).isEmpty()))) {
            throw new Refusal("LT-XML-003", "signature.xml.transform");
        }
        return names;
    }

    private static boolean leavesOut(String transform) {
        return ENVELOPED.equals(transform) || WithoutSignatures.XPATH.equals(transform);
    }

    /** Whether its own signature is left out of what it points to, at least. */
    boolean enveloped() {
        return transforms.stream().anyMatch(Ref::leavesOut);
    }

    /** Whether all signatures are left out. */
    boolean withoutSignatures() {
        return transforms.contains(WithoutSignatures.XPATH);
    }

    /** The last ds:Transform where it is a canonicalisation. */
    @Nullable
    Element canonicalization() {
        List<Element> all = Dom.dsChildren(Dom.first(Dom.dsChildren(element, "Transforms")), "Transform");
        Element last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && Canonical.ALGORITHMS.contains(Dom.attribute(last, "Algorithm")) ? last : null;
    }

    boolean ofSignedProperties() {
        return type.endsWith("#SignedProperties") && type.startsWith("http://uri.etsi.org/01903");
    }

    static Set<String> typesOfOwnParts() {
        return Set.of(OBJECT, MANIFEST);
    }
}
