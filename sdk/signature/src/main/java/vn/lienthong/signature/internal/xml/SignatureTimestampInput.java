package vn.lienthong.signature.internal.xml;

import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import org.w3c.dom.Element;

/** The input of a signature timestamp: the canonical ds:SignatureValue (LT-XML-015). */
final class SignatureTimestampInput {
    private SignatureTimestampInput() {}

    /**
     * @param holder xades:SignatureTimeStamp; inclusive canonicalisation if it names no method
     */
    static byte[] canonicalize(Element value, Element holder) throws XmlSignatureException {
        List<Element> methods = DomQueries.dsChildren(holder, "CanonicalizationMethod");
        return methods.isEmpty()
                ? XmlCanonicalizer.canonicalize(value, CanonicalizationMethod.INCLUSIVE)
                : XmlCanonicalizer.canonicalize(value, methods.get(0));
    }
}
