package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Simple queries on a DOM tree. */
public final class DomQueries {
    public static final String DS_NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    public static final String XADES_NAMESPACE = "http://uri.etsi.org/01903/v1.3.2#";
    /** The namespaces of XAdES, newest first. */
    static final Set<String> XADES_NAMESPACES =
            Set.of(XADES_NAMESPACE, "http://uri.etsi.org/01903/v1.2.2#", "http://uri.etsi.org/01903/v1.1.1#");

    private DomQueries() {}

    static boolean isElement(@Nullable Node node, String namespace, String name) {
        return node instanceof Element && namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    public static boolean isDs(@Nullable Node node, String name) {
        return isElement(node, DS_NAMESPACE, name);
    }

    /** Returns whether a node is an element with this name and without namespace. */
    static boolean isUnqualified(@Nullable Node node, String name) {
        return node instanceof Element && node.getNamespaceURI() == null && name.equals(node.getLocalName());
    }

    static boolean isXades(@Nullable Node node, String name) {
        return node instanceof Element
                && node.getNamespaceURI() != null
                && XADES_NAMESPACES.contains(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    static List<Element> childElements(Node parent) {
        List<Element> all = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    public static List<Element> dsChildren(@Nullable Node parent, String name) {
        return parent == null
                ? List.of()
                : childElements(parent).stream()
                        .filter(child -> isDs(child, name))
                        .toList();
    }

    public static List<Element> xadesChildren(@Nullable Node parent, String name) {
        return parent == null
                ? List.of()
                : childElements(parent).stream()
                        .filter(child -> isXades(child, name))
                        .toList();
    }

    /** Returns the XAdES children of several parents, such as each Cert of each SigningCertificate. */
    public static List<Element> xadesChildren(List<Element> parents, String name) {
        return parents.stream()
                .flatMap(parent -> xadesChildren(parent, name).stream())
                .toList();
    }

    public static @Nullable Element firstOrNull(List<Element> elements) {
        return elements.isEmpty() ? null : elements.get(0);
    }

    /** Returns whether a node is another node or below it. */
    public static boolean isWithin(Node node, Node other) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    /** Returns the next node in document order, optionally without those below this one; null after the limit. */
    static @Nullable Node nextNode(Node node, boolean below, Node limit) {
        if (below && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node up = node; up != limit; up = up.getParentNode()) {
            if (up.getNextSibling() != null) {
                return up.getNextSibling();
            }
            if (up.getParentNode() == null) {
                return null;
            }
        }
        return null;
    }

    /** Returns whether a node has direct content other than elements and white space. */
    static boolean hasText(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean text = child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE;
            if (text && !child.getNodeValue().isBlank()) {
                return true;
            }
        }
        return false;
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(null, name);
    }
}
