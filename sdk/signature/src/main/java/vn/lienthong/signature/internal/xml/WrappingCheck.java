package vn.lienthong.signature.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The check that signed content is at a valid place relative to its signature (LT-XML-007); elsewhere it may have
 * been moved out of view.
 */
public final class WrappingCheck {
    private WrappingCheck() {}

    /** Returns whether a reference covers only the signature's own parts. */
    static boolean isOwnPart(SignatureStructure shape, XmlReference ref) {
        return ref.isSignedPropertiesReference()
                || ref.target() == shape.keyInfo()
                || isPropertiesOnly(ref.target())
                || DomQueries.isDs(ref.target(), "Manifest");
    }

    /** Returns whether a node is a ds:SignatureProperty, several of them, or a ds:Object that contains only them. */
    static boolean isPropertiesOnly(Node node) {
        if (isProperties(node) || isProperty(node)) {
            return true;
        }
        // The name is checked first, because a document may have very many children.
        List<Element> inside = DomQueries.isDs(node, "Object") ? DomQueries.childElements(node) : List.of();
        return !inside.isEmpty() && !DomQueries.hasText(node) && inside.stream().allMatch(WrappingCheck::isProperties);
    }

    /**
     * Returns whether a node is signature properties; the tax authority and the health insurance write them without
     * namespace.
     */
    private static boolean isProperties(@Nullable Node node) {
        return DomQueries.isDs(node, "SignatureProperties")
                || (node != null
                        && DomQueries.isUnqualified(node, "SignatureProperties")
                        && DomQueries.isDs(node.getParentNode(), "Object"));
    }

    private static boolean isProperty(Node node) {
        return DomQueries.isDs(node, "SignatureProperty")
                || (DomQueries.isUnqualified(node, "SignatureProperty") && isProperties(node.getParentNode()));
    }

    /**
     * Checks that a reference points to a valid place.
     *
     * @throws XmlSignatureException if it does not
     */
    public static void check(SignatureStructure shape, XmlReference ref, ParsedXmlDocument document)
            throws XmlSignatureException {
        Node target = ref.target();
        boolean right = isOwnPart(shape, ref)
                ? DomQueries.isWithin(target, shape.signature()) && isInOwnPart(shape, target)
                : isAllowedContent(shape, target, document);
        boolean typed = !XmlReference.ownPartTypes().contains(ref.type())
                || (ref.type().equals(XmlReference.OBJECT_TYPE)
                        && (isOwnPart(shape, ref) || shape.objects().contains(target)))
                || (ref.type().equals(XmlReference.MANIFEST_TYPE) && isManifest(shape, target));
        if (!right || !typed) {
            throw new XmlSignatureException("LT-XML-007", "signature.xml.misplaced");
        }
    }

    private static boolean isManifest(SignatureStructure shape, Node target) {
        return DomQueries.isDs(target, "Manifest") && shape.objects().contains(target.getParentNode());
    }

    /**
     * Returns whether the target is a direct part of the signature; a wrapper inside a ds:Object could contain
     * anything.
     */
    private static boolean isInOwnPart(SignatureStructure shape, Node target) {
        Node top = target;
        while (top.getParentNode() != shape.signature()) {
            top = top.getParentNode();
            boolean known = DomQueries.DS_NAMESPACE.equals(top.getNamespaceURI())
                    || DomQueries.isXades(top, "QualifyingProperties")
                    || isProperties(top);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowedContent(SignatureStructure shape, Node target, ParsedXmlDocument document) {
        Element signature = shape.signature();
        if (target instanceof Document || DomQueries.isWithin(signature, target)) {
            return true;
        }
        if (DomQueries.isWithin(target, signature)) {
            // Enveloping: then there are only signatures, or everything around them is signed as well.
            return isObjectContent(shape, target)
                    && (document.signedScope().hasOnlySignatures() || isSurrounded(shape, document));
        }
        return DomQueries.isWithin(signature, target.getParentNode());
    }

    private static boolean isSurrounded(SignatureStructure shape, ParsedXmlDocument document) {
        return shape.references().stream()
                .anyMatch(ref -> ref.target() == document.dom() || ref.target() == document.root());
    }

    /** Returns whether the target is a ds:Object of the signature, or its whole content. */
    private static boolean isObjectContent(SignatureStructure shape, Node target) {
        if (shape.objects().contains(target)) {
            return true;
        }
        Node parent = target.getParentNode();
        return shape.objects().contains(parent)
                && DomQueries.childElements(parent).size() == 1
                && !DomQueries.hasText(parent);
    }

    /** Returns whether a ds:Object is signed, by itself or by its whole content. */
    static boolean isSigned(Element object, List<DigestedReference> covered) {
        return covered.stream()
                .map(DigestedReference::target)
                .anyMatch(target -> target == object || isSoleContent(target, object));
    }

    private static boolean isSoleContent(Node target, Element object) {
        if (!DomQueries.isWithin(target, object)) {
            return false;
        }
        for (Node up = target; up != object; up = up.getParentNode()) {
            Node parent = up.getParentNode();
            if (DomQueries.childElements(parent).size() != 1 || DomQueries.hasText(parent)) {
                return false;
            }
        }
        return true;
    }
}
