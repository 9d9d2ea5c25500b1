package vn.lienthong.signature.internal.xml;

import java.util.Base64;
import org.w3c.dom.Element;

/** Base64 as XML Schema has it: blanks are allowed, and nothing else that does not count (LT-XML-004). */
final class XmlBase64 {
    private XmlBase64() {}

    /** Returns the octets of an element whose only content is base64. */
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
