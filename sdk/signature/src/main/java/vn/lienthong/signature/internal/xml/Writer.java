package vn.lienthong.signature.internal.xml;

import java.util.Base64;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes elements of a signature below one another. */
final class Writer {
    private final Document document;

    Writer(Document document) {
        this.document = document;
    }

    Element ds(Element parent, String name) {
        return append(parent, Dom.DS, "ds:" + name);
    }

    Element xades(Element parent, String name) {
        return append(parent, Dom.XADES, "xades:" + name);
    }

    /** One that names an algorithm. */
    Element algorithm(Element parent, String name, String uri) {
        Element element = ds(parent, name);
        element.setAttributeNS(null, "Algorithm", uri);
        return element;
    }

    /** How something was digested, and the digest. */
    void digest(Element parent, String digest, byte[] value) {
        algorithm(parent, "DigestMethod", XmlDigest.uri(digest));
        base64(ds(parent, "DigestValue"), value);
    }

    static void base64(Element element, byte[] octets) {
        element.setTextContent(Base64.getEncoder().encodeToString(octets));
    }

    private Element append(Element parent, String namespace, String name) {
        Element element = document.createElementNS(namespace, name);
        parent.appendChild(element);
        return element;
    }
}
