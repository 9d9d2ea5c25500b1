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
 * What stands in an element or a document besides signatures. It is what the one path means that is taken, by which several sign the
 * same; the path itself is compared and never run (LT-XML-003).
 */
final class WithoutSignatures {
    static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final Pattern PATH = Pattern.compile("not\\(\\s*ancestor-or-self::([\\w.-]+):Signature\\s*\\)");

    private WithoutSignatures() {}

    /** Whether a ds:Transform is that path, over something that stands in no signature itself. */
    static boolean is(Element transform, Node target) {
        List<Element> inside = Dom.elements(transform);
        if (inside.size() != 1 || !Dom.ds(inside.get(0), "XPath") || inSignature(target)) {
            return false;
        }
        Matcher path = PATH.matcher(inside.get(0).getTextContent().strip());
        return path.matches() && Dom.DS.equals(inside.get(0).lookupNamespaceURI(path.group(1)));
    }

    private static boolean inSignature(Node target) {
        for (Node up = target; up != null; up = up.getParentNode()) {
            if (Dom.ds(up, "Signature")) {
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
    static byte[] octets(Node target, @Nullable Element method) throws Refusal {
        Deque<Cut> cuts = new ArrayDeque<>();
        try {
            Node node = target;
            while (node != null) {
                Node next = Dom.next(node, !Dom.ds(node, "Signature"), target);
                if (Dom.ds(node, "Signature")) {
                    cuts.push(Cut.of(node));
                }
                node = next;
            }
            return Canonical.octets(target, method);
        } finally {
            cuts.forEach(Cut::undo);
        }
    }

    /** A signature, and where it stood. */
    private record Cut(
            Node parent, Node signature, @Nullable Node next) {
        static Cut of(Node signature) {
            Cut cut = new Cut(signature.getParentNode(), signature, signature.getNextSibling());
            cut.parent.removeChild(signature);
            return cut;
        }

        void undo() {
            parent.insertBefore(signature, next);
        }
    }
}
