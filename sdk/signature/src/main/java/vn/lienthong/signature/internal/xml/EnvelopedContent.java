package vn.lienthong.signature.internal.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands in an element or a document besides signatures. It is what the two paths mean that are taken, by which several sign
 * the same; the paths themselves are compared and never run (LT-XML-003).
 */
final class EnvelopedContent {
    static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final String FILTER = "http://www.w3.org/2002/06/xmldsig-filter2";
    private static final Pattern PATH = Pattern.compile("not\\(\\s*ancestor-or-self::([\\w.-]+):Signature\\s*\\)");
    private static final Pattern SUBTRACTED = Pattern.compile("(?:/descendant::|//)([\\w.-]+):Signature");

    private EnvelopedContent() {}

    /** Whether a transform is of the kind that may be such a path. */
    static boolean isNamed(String algorithm) {
        return algorithm.equals(XPATH) || algorithm.equals(FILTER);
    }

    /** Whether a ds:Transform is such a path, over something that stands in no signature itself. */
    static boolean is(Element transform, Node target) {
        List<Element> inside = DomQueries.elements(transform);
        if (inside.size() != 1 || inSignature(target)) {
            return false;
        }
        Element one = inside.get(0);
        boolean filter = DomQueries.attribute(transform, "Algorithm").equals(FILTER);
        boolean formed = filter
                ? FILTER.equals(one.getNamespaceURI())
                        && "XPath".equals(one.getLocalName())
                        && "subtract".equals(one.getAttribute("Filter"))
                : DomQueries.ds(one, "XPath");
        Matcher path = (filter ? SUBTRACTED : PATH).matcher(one.getTextContent().strip());
        return formed && path.matches() && DomQueries.DS.equals(one.lookupNamespaceURI(path.group(1)));
    }

    private static boolean inSignature(Node target) {
        for (Node up = target; up != null; up = up.getParentNode()) {
            if (DomQueries.ds(up, "Signature")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Its canonical octets. The signatures are taken out of the tree for that, and put back.
     *
     * @param method the canonicalisation that follows; null for the inclusive one
     */
    static byte[] octets(Node target, @Nullable Element method) throws XmlSignatureException {
        Deque<CutSignature> cuts = new ArrayDeque<>();
        try {
            Node node = target;
            while (node != null) {
                Node next = DomQueries.next(node, !DomQueries.ds(node, "Signature"), target);
                if (DomQueries.ds(node, "Signature")) {
                    cuts.push(CutSignature.of(node));
                }
                node = next;
            }
            return XmlCanonicalizer.octets(target, method);
        } finally {
            cuts.forEach(CutSignature::undo);
        }
    }

    /** A signature, and where it stood. */
    private record CutSignature(
            Node parent, Node signature, @Nullable Node next) {
        static CutSignature of(Node signature) {
            CutSignature cut = new CutSignature(signature.getParentNode(), signature, signature.getNextSibling());
            cut.parent.removeChild(signature);
            return cut;
        }

        void undo() {
            parent.insertBefore(signature, next);
        }
    }
}
