package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;

/** How much may be digested in one document, all signatures together: references may name the same large part again and again. */
final class XmlWorkLimit {
    private static final long FREE = 48L << 20;
    private long left;

    /** @param bytes of the document: twice as much, and a fixed amount, is allowed */
    XmlWorkLimit(long bytes) {
        left = 2 * bytes + FREE;
    }

    void spend(Node top) throws XmlSignatureException {
        left -= ParsedXmlDocument.weight(top, left);
        if (left < 0) {
            throw new XmlSignatureException("LT-XML-018", "signature.xml.too-much");
        }
    }
}
