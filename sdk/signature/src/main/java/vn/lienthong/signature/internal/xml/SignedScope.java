package vn.lienthong.signature.internal.xml;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** How much of a document a signed element is (LT-XML-009). Computed once, however many references ask. */
final class SignedScope {
    private static final Set<String> DECLARATION_NAMESPACES =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");
    private static final Set<String> ID_NAMES = Set.of("Id", "ID", "id");
    private static final Set<String> SIGNATURE_PARTS = Set.of("Signature", "Object", "Reference", "Manifest");

    private final Document document;
    private final boolean hasInstruction;
    /** Of each element that says nothing itself: how many of its children do more than hold signatures. */
    private final Map<Element, Integer> contentChildCounts = new HashMap<>();

    SignedScope(Document document) {
        this.document = document;
        this.hasInstruction = hasInstruction(document);
        scanContent(document.getDocumentElement());
    }

    /** Returns whether an element is a signature, or nothing but a wrapper of some. */
    private boolean scanContent(Element element) {
        if (DomQueries.isDs(element, "Signature")) {
            return true;
        }
        int speakers = 0;
        for (Element child : DomQueries.childElements(element)) {
            speakers += scanContent(child) ? 0 : 1;
        }
        if (!isWrapper(element)) {
            return false;
        }
        contentChildCounts.put(element, speakers);
        return speakers == 0;
    }

    private boolean hasContent(Element element) {
        return !DomQueries.isDs(element, "Signature") && contentChildCounts.getOrDefault(element, 1) > 0;
    }

    /** Returns whether there is nothing in the document but signatures and what holds them. */
    boolean hasOnlySignatures() {
        return !hasContent(document.getDocumentElement());
    }

    /** Returns whether all of the document but its signatures, and what does nothing but hold them, stands in a node. */
    boolean coversDocument(Node target) {
        if (target == document) {
            return true;
        }
        // the only child that speaks is the one on the way down to the target
        boolean alone = !hasInstruction && target instanceof Element element && hasContent(element);
        for (Node up = target; alone && up != document.getDocumentElement(); up = up.getParentNode()) {
            alone = up.getParentNode() instanceof Element parent && contentChildCounts.getOrDefault(parent, 0) == 1;
        }
        return alone;
    }

    /** No text, no instruction, no attribute but declarations and ids. */
    private static boolean isWrapper(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String namespace = attribute.getNamespaceURI();
            if (namespace == null
                    ? !ID_NAMES.contains(attribute.getLocalName())
                    : !DECLARATION_NAMESPACES.contains(namespace)) {
                return false;
            }
        }
        return !hasInstruction(element) && !DomQueries.hasText(element);
    }

    private static boolean hasInstruction(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The names of all elements outside of what is signed: a reader could take one for a signed one of that name.
     *
     * @param signed what references cover, each with all below it
     * @param left signatures that are left out of what they stand in
     */
    static Set<String> unsignedNames(Document document, Set<Node> signed, Collection<? extends Node> left) {
        Set<String> names = new HashSet<>();
        if (!signed.contains(document)) {
            addNames(document.getDocumentElement(), signed, names);
        }
        for (Node signature : left) {
            addNames(signature, signed, names);
        }
        return names;
    }

    private static void addNames(Node top, Set<Node> signed, Set<String> names) {
        Node node = top;
        while (node != null) {
            boolean covered = signed.contains(node);
            if (!covered && node instanceof Element && !isSignaturePart(node)) {
                names.add(node.getLocalName());
            }
            node = DomQueries.nextNode(node, !covered, top);
        }
    }

    /** Parts of a signature whose names content may have, too: nobody takes one for the other. */
    private static boolean isSignaturePart(Node node) {
        return DomQueries.DS_NAMESPACE.equals(node.getNamespaceURI()) && SIGNATURE_PARTS.contains(node.getLocalName());
    }

    /** Returns whether comments stand in a node, but in a signature. */
    static boolean hasComments(Node top, Element signature) {
        for (Node node = top; node != null; node = DomQueries.nextNode(node, node != signature, top)) {
            if (node.getNodeType() == Node.COMMENT_NODE) {
                return true;
            }
        }
        return false;
    }
}
