package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;

/**
 * The limit of digested bytes in one document for all signatures; references may name the same large part
 * repeatedly.
 */
final class XmlWorkLimit {
    private static final long BASE_COST = 48L << 20;
    private long remainingCost;

    /**
     * @param bytes size of the document; twice this size and a fixed amount are allowed
     */
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
