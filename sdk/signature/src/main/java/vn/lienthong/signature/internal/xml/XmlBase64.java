package vn.lienthong.signature.internal.xml;

import java.util.Base64;
import org.w3c.dom.Element;

/** Base64 of XML Schema: white space is allowed, other characters are not (LT-XML-004). */
final class XmlBase64 {
    private XmlBase64() {}

    /** Returns the bytes of an element whose only content is Base64. */
    static byte[] decode(Element element) throws XmlSignatureException {
        try {
            if (!DomQueries.childElements(element).isEmpty()) {
                throw malformedException();
            }
            return Base64.getDecoder().decode(element.getTextContent().replaceAll("[ \t\r\n]+", ""));
        } catch (IllegalArgumentException e) {
            throw malformedException();
        }
    }

    private static XmlSignatureException malformedException() {
        return new XmlSignatureException("LT-XML-004", "signature.xml.malformed");
    }
}
