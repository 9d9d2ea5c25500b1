package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;

/** How much may be digested in one document, all signatures together: references may name the same large part again and again. */
final class XmlWorkLimit {
    private static final long BASE_COST = 48L << 20;
    private long remainingCost;

    /** @param bytes of the document: twice as much, and a fixed amount, is allowed */
    XmlWorkLimit(long bytes) {
        remainingCost = 2 * bytes + BASE_COST;
    }

    void spend(Node top) throws XmlSignatureException {
        remainingCost -= ParsedXmlDocument.digestCost(top, remainingCost);
        if (remainingCost < 0) {
            throw new XmlSignatureException("LT-XML-018", "signature.xml.too-much");
        }
    }
}
