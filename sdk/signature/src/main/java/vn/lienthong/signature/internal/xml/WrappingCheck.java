package vn.lienthong.signature.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where what is signed may stand, seen from its signature (LT-XML-007): elsewhere it may have been moved out of sight. */
public final class WrappingCheck {
    private WrappingCheck() {}

    /** Whether a reference covers no content but what belongs to the signature itself. */
    static boolean own(SignatureStructure shape, XmlReference ref) {
        return ref.ofSignedProperties()
                || ref.target() == shape.keyInfo()
                || holdsProperties(ref.target())
                || DomQueries.ds(ref.target(), "Manifest");
    }

    /** A ds:SignatureProperty, several, or the ds:Object of nothing else. */
    static boolean holdsProperties(Node node) {
        if (properties(node) || property(node)) {
            return true;
        }
        // the name first: a document may have very many children
        List<Element> inside = DomQueries.ds(node, "Object") ? DomQueries.elements(node) : List.of();
        return !inside.isEmpty() && !DomQueries.hasText(node) && inside.stream().allMatch(WrappingCheck::properties);
    }

    /** The tax authority and the health insurance write them without a namespace. */
    private static boolean properties(@Nullable Node node) {
        return DomQueries.ds(node, "SignatureProperties")
                || (node != null
                        && DomQueries.bare(node, "SignatureProperties")
                        && DomQueries.ds(node.getParentNode(), "Object"));
    }

    private static boolean property(Node node) {
        return DomQueries.ds(node, "SignatureProperty")
                || (DomQueries.bare(node, "SignatureProperty") && properties(node.getParentNode()));
    }

    /** Refused unless a reference points to where what it says may stand. */
    public static void check(SignatureStructure shape, XmlReference ref, ParsedXmlDocument document)
            throws XmlSignatureException {
        Node target = ref.target();
        boolean right = own(shape, ref)
                ? DomQueries.within(target, shape.signature()) && inOwnPart(shape, target)
                : content(shape, target, document);
        boolean typed = !XmlReference.typesOfOwnParts().contains(ref.type())
                || (ref.type().equals(XmlReference.OBJECT)
                        && (own(shape, ref) || shape.objects().contains(target)))
                || (ref.type().equals(XmlReference.MANIFEST) && manifest(shape, target));
        if (!right || !typed) {
            throw new XmlSignatureException("LT-XML-007", "signature.xml.misplaced");
        }
    }

    private static boolean manifest(SignatureStructure shape, Node target) {
        return DomQueries.ds(target, "Manifest") && shape.objects().contains(target.getParentNode());
    }

    /** Not below something of others: a wrapper inside of a ds:Object could hold anything. */
    private static boolean inOwnPart(SignatureStructure shape, Node target) {
        Node top = target;
        while (top.getParentNode() != shape.signature()) {
            top = top.getParentNode();
            boolean known = DomQueries.DS.equals(top.getNamespaceURI())
                    || DomQueries.xades(top, "QualifyingProperties")
                    || properties(top);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean content(SignatureStructure shape, Node target, ParsedXmlDocument document) {
        Element signature = shape.signature();
        if (target instanceof Document || DomQueries.within(signature, target)) {
            return true;
        }
        if (DomQueries.within(target, signature)) {
            // enveloping: then signatures are all there is, or all around them is signed as well
            return object(shape, target) && (document.extents().onlySignatures() || isSurrounded(shape, document));
        }
        return DomQueries.within(signature, target.getParentNode());
    }

    private static boolean isSurrounded(SignatureStructure shape, ParsedXmlDocument document) {
        return shape.refs().stream().anyMatch(ref -> ref.target() == document.dom() || ref.target() == document.root());
    }

    /** A ds:Object of the signature, or all that stands in one. */
    private static boolean object(SignatureStructure shape, Node target) {
        if (shape.objects().contains(target)) {
            return true;
        }
        Node parent = target.getParentNode();
        return shape.objects().contains(parent)
                && DomQueries.elements(parent).size() == 1
                && !DomQueries.hasText(parent);
    }

    /** Whether a ds:Object is signed, by itself or by all that stands in it. */
    static boolean isSigned(Element object, List<DigestedReference> covered) {
        return covered.stream()
                .map(DigestedReference::target)
                .anyMatch(target -> target == object || soleWithin(target, object));
    }

    private static boolean soleWithin(Node target, Element object) {
        if (!DomQueries.within(target, object)) {
            return false;
        }
        for (Node up = target; up != object; up = up.getParentNode()) {
            Node parent = up.getParentNode();
            if (DomQueries.elements(parent).size() != 1 || DomQueries.hasText(parent)) {
                return false;
            }
        }
        return true;
    }
}
