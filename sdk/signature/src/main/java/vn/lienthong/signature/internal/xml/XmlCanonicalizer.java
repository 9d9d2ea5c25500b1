package vn.lienthong.signature.internal.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.Data;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dom.DOMCryptoContext;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dom.DOMURIReference;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Canonicalisation of a subtree in its document, by the JDK. */
public final class XmlCanonicalizer {
    public static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;
    static final Set<String> ALGORITHMS = Set.of(
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2006/12/xml-c14n11#WithComments",
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS);

    /** The JDK's provider, whatever the host has registered. */
    static final String JDK_PROVIDER = "XMLDSig";

    /** An id that no document can contain, because the character is not allowed in XML. */
    private static final String TOP_URI = "#\uFFFF";

    private XmlCanonicalizer() {}

    /** Returns whether an algorithm has no parameters, or only those of exclusive canonicalisation. */
    static boolean hasAllowedParameters(Element algorithm) {
        List<Element> parameters = DomQueries.childElements(algorithm);
        boolean exclusive = DomQueries.attribute(algorithm, "Algorithm").startsWith(EXCLUSIVE);
        return parameters.isEmpty()
                || (exclusive
                        && parameters.size() == 1
                        && DomQueries.isElement(parameters.get(0), EXCLUSIVE, "InclusiveNamespaces"));
    }

    /**
     * Returns the canonical bytes without comments.
     *
     * @param method the element with the algorithm and its parameters
     */
    static byte[] canonicalize(Element top, Element method) throws XmlSignatureException {
        String algorithm = DomQueries.attribute(method, "Algorithm");
        if (!ALGORITHMS.contains(algorithm) || !hasAllowedParameters(method)) {
            throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
        }
        return canonicalize(
                TOP_URI, top, algorithm, DomQueries.childElements(method).isEmpty() ? null : method);
    }

    /** Returns the canonical bytes of an element without comments, by an algorithm without parameters. */
    public static byte[] canonicalize(Element top, String algorithm) throws XmlSignatureException {
        return canonicalize(TOP_URI, top, algorithm, null);
    }

    /**
     * Returns the canonical bytes of an element or a document, without comments.
     *
     * @param method the element with the algorithm and its parameters; null for inclusive canonicalisation
     */
    static byte[] canonicalize(Node top, @Nullable Element method) throws XmlSignatureException {
        boolean bare = method == null || DomQueries.childElements(method).isEmpty();
        return canonicalize(
                top instanceof Document ? "" : TOP_URI,
                top,
                method == null ? CanonicalizationMethod.INCLUSIVE : DomQueries.attribute(method, "Algorithm"),
                bare ? null : method);
    }

    /** Returns the canonical bytes of a whole document. */
    public static byte[] canonicalizeDocument(Node document, boolean comments) throws XmlSignatureException {
        return canonicalize(
                comments ? "#xpointer(/)" : "",
                document,
                comments ? CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS : EXCLUSIVE,
                null);
    }

    private static byte[] canonicalize(String uri, Node top, String algorithm, @Nullable Element parameters)
            throws XmlSignatureException {
        InheritedNamespaces context = new InheritedNamespaces(top);
        try {
            Data data = XMLSignatureFactory.getInstance("DOM", JDK_PROVIDER)
                    .getURIDereferencer()
                    .dereference(new CanonicalPosition(uri, top), context);
            TransformService service = TransformService.getInstance(algorithm, "DOM", JDK_PROVIDER);
            Element method = parameters == null
                    ? ownerDocument(top).createElementNS(DomQueries.DS_NAMESPACE, "Transform")
                    : parameters;
            service.init(new DOMStructure(method), context);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Data result = service.transform(data, context, out);
            if (result instanceof OctetStreamData bytes) {
                bytes.getOctetStream().transferTo(out);
            }
            return out.toByteArray();
        } catch (URIReferenceException | TransformException | IOException e) {
            throw new XmlSignatureException("LT-XML-003", "signature.xml.transform");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks a canonicalisation of its own", e);
        }
    }

    private static Document ownerDocument(Node top) {
        return top instanceof Document document ? document : top.getOwnerDocument();
    }

    /** A context that returns one element for any id. */
    private static final class InheritedNamespaces extends DOMCryptoContext {
        private final Node top;

        InheritedNamespaces(Node top) {
            this.top = top;
            setProperty("org.jcp.xml.dsig.secureValidation", false);
        }

        @Override
        public @Nullable Element getElementById(String id) {
            return top instanceof Element element ? element : null;
        }
    }

    /** A reference without a place in the document. */
    private record CanonicalPosition(String uri, Node top) implements DOMURIReference {
        @Override
        public Node getHere() {
            Element reference = ownerDocument(top).createElementNS(DomQueries.DS_NAMESPACE, "Reference");
            reference.setAttributeNS(null, "URI", uri);
            return reference.getAttributeNodeNS(null, "URI");
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public @Nullable String getType() {
            return null;
        }
    }
}
