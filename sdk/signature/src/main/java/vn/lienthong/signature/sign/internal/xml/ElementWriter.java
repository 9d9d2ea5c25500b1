package vn.lienthong.signature.sign.internal.xml;

import java.util.Base64;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.lienthong.signature.internal.xml.DomQueries;
import vn.lienthong.signature.internal.xml.XmlDigestMethod;

/** A writer for the XML elements of a signature. */
public final class ElementWriter {
    private final Document document;

    ElementWriter(Document document) {
        this.document = document;
    }

    Element appendDs(Element parent, String name) {
        return append(parent, DomQueries.DS_NAMESPACE, "ds:" + name);
    }

    Element appendXades(Element parent, String name) {
        return append(parent, DomQueries.XADES_NAMESPACE, "xades:" + name);
    }

    /** Appends an element that names an algorithm. */
    Element appendAlgorithm(Element parent, String name, String uri) {
        Element element = appendDs(parent, name);
        element.setAttributeNS(null, "Algorithm", uri);
        return element;
    }

    /** Appends the digest method and the digest value. */
    void appendDigest(Element parent, String digest, byte[] value) {
        appendAlgorithm(parent, "DigestMethod", XmlDigestMethod.uri(digest));
        setBase64(appendDs(parent, "DigestValue"), value);
    }

    public static void setBase64(Element element, byte[] bytes) {
        element.setTextContent(Base64.getEncoder().encodeToString(bytes));
    }

    private Element append(Element parent, String namespace, String name) {
        Element element = document.createElementNS(namespace, name);
        String prefix = name.substring(0, name.indexOf(':'));
        if (!namespace.equals(parent.lookupNamespaceURI(prefix))) {
            declarePrefix(element, prefix, namespace);
        }
        parent.appendChild(element);
        return element;
    }

    /** Declares a prefix as an attribute. A DOM tree needs no declarations, but the serialised XML does. */
    static void declarePrefix(Element element, String prefix, String namespace) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    }
}
