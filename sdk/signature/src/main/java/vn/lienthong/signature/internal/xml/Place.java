package vn.lienthong.signature.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where what is signed may stand, seen from its signature (LT-XML-007): elsewhere it may have been moved out of sight. */
final class Place {
    private Place() {}

    /** Whether a reference covers no content but what belongs to the signature itself. */
    static boolean own(Shape shape, Ref ref) {
        return ref.ofSignedProperties()
                || ref.target() == shape.keyInfo()
                || holdsProperties(ref.target())
                || Dom.ds(ref.target(), "Manifest");
    }

    /** A ds:SignatureProperty, several, or the ds:Object of nothing else. */
    static boolean holdsProperties(Node node) {
        if (properties(node) || property(node)) {
            return true;
        }
        // the name first: a document may have very many children
        List<Element> inside = Dom.ds(node, "Object") ? Dom.elements(node) : List.of();
        return !inside.isEmpty() && !Dom.hasText(node) && inside.stream().allMatch(Place::properties);
    }

    /** The tax authority and the health insurance write them without a namespace. */
    private static boolean properties(@Nullable Node node) {
        return Dom.ds(node, "SignatureProperties")
                || (node != null && Dom.bare(node, "SignatureProperties") && Dom.ds(node.getParentNode(), "Object"));
    }

    private static boolean property(Node node) {
        return Dom.ds(node, "SignatureProperty")
                || (Dom.bare(node, "SignatureProperty") && properties(node.getParentNode()));
    }

    /** Refused unless a reference points to where what it says may stand. */
    static void check(Shape shape, Ref ref, XmlDocument document) throws Refusal {
        Node target = ref.target();
        boolean right = own(shape, ref)
                ? Dom.within(target, shape.signature()) && inOwnPart(shape, target)
                : content(shape, target, document);
        boolean typed = !Ref.typesOfOwnParts().contains(ref.type())
                || (ref.type().equals(Ref.OBJECT)
                        && (own(shape, ref) || shape.objects().contains(target)))
                || (ref.type().equals(Ref.MANIFEST) && manifest(shape, target));
        if (!right || !typed) {
            throw new Refusal("LT-XML-007", "signature.xml.misplaced");
        }
    }

    private static boolean manifest(Shape shape, Node target) {
        return Dom.ds(target, "Manifest") && shape.objects().contains(target.getParentNode());
    }

    /** Not below something of others: a wrapper inside of a ds:Object could hold anything. */
    private static boolean inOwnPart(Shape shape, Node target) {
        Node top = target;
        while (top.getParentNode() != shape.signature()) {
            top = top.getParentNode();
            boolean known =
                    Dom.DS.equals(top.getNamespaceURI()) || Dom.xades(top, "QualifyingProperties") || properties(top);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean content(Shape shape, Node target, XmlDocument document) {
        Element signature = shape.signature();
        if (target instanceof Document || Dom.within(signature, target)) {
            return true;
        }
        if (Dom.within(target, signature)) {
            // enveloping: then signatures are all there is, or all around them is signed as well
            return object(shape, target) && (document.extents().onlySignatures() || surrounded(shape, document));
        }
        return Dom.within(signature, target.getParentNode());
    }

    private static boolean surrounded(Shape shape, XmlDocument document) {
        return shape.refs().stream().anyMatch(ref -> ref.target() == document.dom() || ref.target() == document.root());
    }

    /** A ds:Object of the signature, or all that stands in one. */
    private static boolean object(Shape shape, Node target) {
        if (shape.objects().contains(target)) {
            return true;
        }
        Node parent = target.getParentNode();
        return shape.objects().contains(parent) && Dom.elements(parent).size() == 1 && !Dom.hasText(parent);
    }

    /** Whether a ds:Object is signed, by itself or by all that stands in it. */
    static boolean signed(Element object, List<Covered> covered) {
        return covered.stream().map(Covered::target).anyMatch(target -> target == object || soleWithin(target, object));
    }

    private static boolean soleWithin(Node target, Element object) {
        if (!Dom.within(target, object)) {
            return false;
        }
        for (Node up = target; up != object; up = up.getParentNode()) {
            Node parent = up.getParentNode();
            if (Dom.elements(parent).size() != 1 || Dom.hasText(parent)) {
                return false;
            }
        }
        return true;
    }
}
