package vn.lienthong.signature.internal.xml;

import org.w3c.dom.Node;

/** How much may be digested in one document, all signatures together: references may name the same large part again and again. */
final class Budget {
    private static final long FREE = 48L << 20;
    private long left;

    /** @param bytes of the document: twice as much, and a fixed amount, is allowed */
    Budget(long bytes) {
        left = 2 * bytes + FREE;
    }

    void spend(Node top) throws Refusal {
        left -= XmlDocument.weight(top, left);
        if (left < 0) {
            throw new Refusal("LT-XML-018", "signature.xml.too-much");
        }
    }
}
