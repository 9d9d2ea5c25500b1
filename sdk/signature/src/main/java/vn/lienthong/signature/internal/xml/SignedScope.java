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

/** The share of a document that a signed element covers (LT-XML-009). Computed once for all references. */
final class SignedScope {
    private static final Set<String> DECLARATION_NAMESPACES =
            Set.of("http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance");
    private static final Set<String> ID_NAMES = Set.of("Id", "ID", "id");
    private static final Set<String> SIGNATURE_PARTS = Set.of("Signature", "Object", "Reference", "Manifest");

    private final Document document;
    private final boolean hasInstruction;
    /** The number of children with content other than signatures, for each element without direct content. */
    private final Map<Element, Integer> contentChildCounts = new HashMap<>();

    SignedScope(Document document) {
        this.document = document;
        this.hasInstruction = hasInstruction(document);
        scanContent(document.getDocumentElement());
    }

    /** Returns whether an element has content other than signatures and their wrappers. */
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

    /** Returns whether the document contains only signatures and their wrappers. */
    boolean hasOnlySignatures() {
        return !hasContent(document.getDocumentElement());
    }

    /** Returns whether a node contains the whole document except signatures and their wrappers. */
    boolean coversDocument(Node target) {
        if (target == document) {
            return true;
        }
        // The only child with content is the one that leads to the target.
        boolean alone = !hasInstruction && target instanceof Element element && hasContent(element);
        for (Node up = target; alone && up != document.getDocumentElement(); up = up.getParentNode()) {
            alone = up.getParentNode() instanceof Element parent && contentChildCounts.getOrDefault(parent, 0) == 1;
        }
        return alone;
    }

    /** Returns whether an element has no text, no instruction, and no attributes except declarations and ids. */
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
     * Returns the names of all unsigned elements, which a reader could mistake for signed ones with the same name.
     *
     * @param signed covered nodes, each with its subtree
     * @param left signatures that are excluded from their surroundings
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

    /** Returns whether a node is a part of a signature whose name content may also have; they cannot be confused. */
    private static boolean isSignaturePart(Node node) {
        return DomQueries.DS_NAMESPACE.equals(node.getNamespaceURI()) && SIGNATURE_PARTS.contains(node.getLocalName());
    }

    /** Returns whether a node contains comments outside the signature. */
    static boolean hasComments(Node top, Element signature) {
        for (Node node = top; node != null; node = DomQueries.nextNode(node, node != signature, top)) {
            if (node.getNodeType() == Node.COMMENT_NODE) {
                return true;
            }
        }
        return false;
    }
}
