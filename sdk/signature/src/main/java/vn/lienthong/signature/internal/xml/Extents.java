package vn.lienthong.signature.internal.xml;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** How much of a document a signed element is (LT-XML-009). */
final class Extents {
    private static final Set<String> DECLARING =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");
    private static final Set<String> IDS = Set.of("Id", "ID", "id");

    private Extents() {}

    /** Whether all of a document but its signatures, and what does nothing but hold them, stands in a node. */
    static boolean whole(Node target, Document document) {
        if (target == document) {
            return true;
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return false;
            }
        }
        for (Node up = target; up != document.getDocumentElement(); up = up.getParentNode()) {
            Element parent = (Element) up.getParentNode();
            Node path = up;
            boolean rest = bare(parent)
                    && Dom.elements(parent).stream().allMatch(child -> child == path || holdsSignatures(child));
            if (!rest) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element is a signature, or nothing but a wrapper of some. */
    static boolean holdsSignatures(Element element) {
        return Dom.ds(element, "Signature")
                || (bare(element) && Dom.elements(element).stream().allMatch(Extents::holdsSignatures));
    }

    /** Says nothing itself: no text, no instruction, no attribute but declarations and ids. */
    private static boolean bare(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String namespace = attribute.getNamespaceURI();
            if (namespace == null ? !IDS.contains(attribute.getLocalName()) : !DECLARING.contains(namespace)) {
                return false;
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return false;
            }
        }
        return !Dom.hasText(element);
    }

    /** Whether an element of the same name stands outside of every one of these: a reader could take it for the signed one. */
    static boolean hasTwin(Element target, Document document, List<Node> signed) {
        Node node = document.getDocumentElement();
        while (node != null) {
            boolean covered = signed.contains(node);
            if (!covered && node != target && target.getLocalName().equals(node.getLocalName())) {
                return true;
            }
            node = Dom.next(node, !covered, document);
        }
        return false;
    }

    /** Whether comments stand in a node, but in a signature. */
    static boolean hasComments(Node top, Element signature) {
        for (Node node = top; node != null; node = Dom.next(node, node != signature, top)) {
            if (node.getNodeType() == Node.COMMENT_NODE) {
                return true;
            }
        }
        return false;
    }
}
