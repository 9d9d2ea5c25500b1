package vn.lienthong.signature.internal.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;

/** The target of a reference in its document (LT-XML-002). Nothing outside is fetched. */
final class ReferenceTarget {
    private static final Pattern BY_XPOINTER = Pattern.compile("#xpointer\\(id\\((?:'([^']+)'|\"([^\"]+)\")\\)\\)");

    private ReferenceTarget() {}

    /** Returns the document itself, or the only element with the id. */
    static Node resolve(String uri, ParsedXmlDocument document) throws XmlSignatureException {
        if (uri.isEmpty() || "#xpointer(/)".equals(uri)) {
            return document.dom();
        }
        String id = parseId(uri);
        if (document.hasDuplicateId(id)) {
            throw new XmlSignatureException("LT-XML-002", "signature.xml.doubled-id");
        }
        Node element = document.uniqueElement(id);
        if (element == null) {
            throw new XmlSignatureException("LT-XML-002", "signature.xml.nothing-there");
        }
        return element;
    }

    private static String parseId(String uri) throws XmlSignatureException {
        Matcher pointer = BY_XPOINTER.matcher(uri);
        if (pointer.matches()) {
            return pointer.group(1) == null ? pointer.group(2) : pointer.group(1);
        }
        if (uri.startsWith("#") && uri.length() > 1 && !uri.startsWith("#xpointer(")) {
            return uri.substring(1);
        }
        throw new XmlSignatureException("LT-XML-002", "signature.xml.outside");
    }
}
