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
 * Content without signatures. Two known XPath expressions have this meaning, with which several signers sign the
 * same content. The expressions are compared and never evaluated (LT-XML-003).
 */
final class SignatureExclusionTransform {
    static final String XPATH_TRANSFORM = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final String XPATH_FILTER2_TRANSFORM = "http://www.w3.org/2002/06/xmldsig-filter2";
    private static final Pattern EXCLUSION_PATH =
            Pattern.compile("not\\(\\s*ancestor-or-self::([\\w.-]+):Signature\\s*\\)");
    private static final Pattern SUBTRACTION_PATH = Pattern.compile("(?:/descendant::|//)([\\w.-]+):Signature");

    private SignatureExclusionTransform() {}

    /** Returns whether an algorithm is one of such expressions. */
    static boolean isXPathAlgorithm(String algorithm) {
        return algorithm.equals(XPATH_TRANSFORM) || algorithm.equals(XPATH_FILTER2_TRANSFORM);
    }

    /** Returns whether a ds:Transform is such an expression, for a target that is not inside a signature. */
    static boolean excludesSignatures(Element transform, Node target) {
        List<Element> inside = DomQueries.childElements(transform);
        if (inside.size() != 1 || isInSignature(target)) {
            return false;
        }
        Element one = inside.get(0);
        boolean filter = DomQueries.attribute(transform, "Algorithm").equals(XPATH_FILTER2_TRANSFORM);
        boolean formed = filter
                ? XPATH_FILTER2_TRANSFORM.equals(one.getNamespaceURI())
                        && "XPath".equals(one.getLocalName())
                        && "subtract".equals(one.getAttribute("Filter"))
                : DomQueries.isDs(one, "XPath");
        Matcher path = (filter ? SUBTRACTION_PATH : EXCLUSION_PATH)
                .matcher(one.getTextContent().strip());
        return formed && path.matches() && DomQueries.DS_NAMESPACE.equals(one.lookupNamespaceURI(path.group(1)));
    }

    private static boolean isInSignature(Node target) {
        for (Node up = target; up != null; up = up.getParentNode()) {
            if (DomQueries.isDs(up, "Signature")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the canonical bytes. The signatures are removed from the tree meanwhile and inserted again.
     *
     * @param method the following canonicalisation; null for inclusive canonicalisation
     */
    static byte[] canonicalize(Node target, @Nullable Element method) throws XmlSignatureException {
        Deque<RemovedSignature> cuts = new ArrayDeque<>();
        try {
            Node node = target;
            while (node != null) {
                Node next = DomQueries.nextNode(node, !DomQueries.isDs(node, "Signature"), target);
                if (DomQueries.isDs(node, "Signature")) {
                    cuts.push(RemovedSignature.remove(node));
                }
                node = next;
            }
            return XmlCanonicalizer.canonicalize(target, method);
        } finally {
            cuts.forEach(RemovedSignature::restore);
        }
    }

    /** A removed signature and its place. */
    private record RemovedSignature(
            Node parent, Node signature, @Nullable Node next) {
        static RemovedSignature remove(Node signature) {
            RemovedSignature cut =
                    new RemovedSignature(signature.getParentNode(), signature, signature.getNextSibling());
            cut.parent.removeChild(signature);
            return cut;
        }

        void restore() {
            parent.insertBefore(signature, next);
        }
    }
}
