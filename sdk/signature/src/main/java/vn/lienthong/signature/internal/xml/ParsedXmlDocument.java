package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import vn.lienthong.signature.UnreadableDocumentException;

/** A parsed document with its ids and its signatures, except those inside others (LT-XML-002). */
public final class ParsedXmlDocument {
    private static final Set<String> ID_NAMES = Set.of("Id", "ID", "id");
    private static final int NODE_COST = 64;
    /**
     * The maximum number of namespace declarations in scope; canonicalisation processes all of them at each element.
     */
    static final int MAX_PREFIXES = 500;

    private final Document dom;
    private final Map<String, Element> ids = new HashMap<>();
    private final Set<String> duplicateIds = new HashSet<>();
    private final List<Element> signatures = new ArrayList<>();
    private final SignedScope signedScope;
    /** The number of namespace declarations in scope, for each element that declares one. */
    private final Map<Element, Integer> prefixCounts = new HashMap<>();

    public ParsedXmlDocument(Document dom) {
        this.dom = dom;
        for (Node node = dom.getDocumentElement(); node != null; node = DomQueries.nextNode(node, true, dom)) {
            if (node instanceof Element element) {
                index(element);
            }
        }
        signedScope = new SignedScope(dom);
    }

    private void index(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        int declared = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            declared += "xmlns".equals(attribute.getPrefix()) ? 1 : 0;
            if (ID_NAMES.contains(attribute.getLocalName())) {
                Element other = ids.putIfAbsent(attribute.getValue(), element);
                if (other != null && other != element) {
                    duplicateIds.add(attribute.getValue());
                }
            }
        }
        if (declared > 0) {
            countPrefixes(element, declared);
        }
        boolean inside = !signatures.isEmpty() && DomQueries.isWithin(element, signatures.get(signatures.size() - 1));
        if (DomQueries.isDs(element, "Signature") && !inside) {
            signatures.add(element);
        }
    }

    private void countPrefixes(Element element, int declared) {
        int inForce = declared;
        for (Node up = element.getParentNode(); up != null; up = up.getParentNode()) {
            Integer above = up instanceof Element parent ? prefixCounts.get(parent) : null;
            if (above != null) {
                inForce += above;
                break;
            }
        }
        if (inForce > MAX_PREFIXES) {
            throw new UnreadableDocumentException("signature.unreadable.xml-bounds");
        }
        prefixCounts.put(element, inForce);
    }

    public Document dom() {
        return dom;
    }

    public Element root() {
        return dom.getDocumentElement();
    }

    SignedScope signedScope() {
        return signedScope;
    }

    public List<Element> signatures() {
        return signatures;
    }

    /** Returns the only element with an id; null if there is none or more than one. */
    @Nullable
    public Element uniqueElement(String id) {
        return duplicateIds.contains(id) ? null : ids.get(id);
    }

    boolean hasDuplicateId(String id) {
        return duplicateIds.contains(id);
    }

    /** Returns the approximate work to digest a subtree; stops counting at a limit. */
    static long digestCost(Node top, long limit) {
        long weight = 0;
        for (Node node = top; node != null && weight <= limit; node = DomQueries.nextNode(node, true, top)) {
            weight += digestCost(node);
            NamedNodeMap attributes = node.getAttributes();
            for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
                weight += digestCost(attributes.item(i));
            }
        }
        return weight;
    }

    /**
     * Returns the work for a node, including its namespace, which exclusive canonicalisation repeats for each sibling.
     */
    private static long digestCost(Node node) {
        String namespace = node.getNamespaceURI();
        String value = node.getNodeValue();
        return (long) NODE_COST + (namespace == null ? 0 : namespace.length()) + (value == null ? 0 : value.length());
    }
}
