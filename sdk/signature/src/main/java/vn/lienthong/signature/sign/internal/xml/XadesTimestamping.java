package vn.lienthong.signature.sign.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.xml.DomQueries;
import vn.lienthong.signature.internal.xml.ParsedXmlDocument;
import vn.lienthong.signature.internal.xml.SecureXmlParser;
import vn.lienthong.signature.internal.xml.XmlCanonicalizer;
import vn.lienthong.signature.internal.xml.XmlSignatureException;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.internal.cms.CmsCompletion;

/** Adds timestamps over signature values to XML (LT-XML-034). */
public final class XadesTimestamping {
    private XadesTimestamping() {}

    /** Returns the document at the requested level, or at level B if a timestamp is optional and not available. */
    public static SignedDocument<byte[]> applyLevel(
            TimestampClient timestamper, ToBeSigned waiting, XadesDocument completed) {
        return CmsCompletion.applyLevel(timestamper, waiting, () -> XadesDocument.write(completed.document()), () -> {
            appendTimestamp(timestamper, completed.document(), completed.signature());
            return XadesDocument.write(completed.document());
        });
    }

    /**
     * Returns the document with a timestamp over the only XAdES signature without one.
     *
     * @throws SigningException if there is not exactly one XAdES signature without a timestamp, or another signature
     *     covers it
     */
    public static byte[] addTimestamp(TimestampClient timestamper, byte[] bytes) {
        ParsedXmlDocument document = SecureXmlParser.parse(bytes);
        List<Element> waiting = document.signatures().stream()
                .filter(signature -> qualifyingProperties(signature) != null)
                .filter(signature -> signature
                                .getElementsByTagNameNS(DomQueries.XADES_NAMESPACE, "SignatureTimeStamp")
                                .getLength()
                        == 0)
                .toList();
        if (waiting.size() != 1) {
            throw new SigningException("signing.stamp.xml");
        }
        XadesDocument.requireUncovered(document, waiting.get(0));
        appendTimestamp(timestamper, document, waiting.get(0));
        return XadesDocument.write(document);
    }

    private static @Nullable Element qualifyingProperties(Element signature) {
        return DomQueries.firstOrNull(
                DomQueries.xadesChildren(DomQueries.dsChildren(signature, "Object"), "QualifyingProperties").stream()
                        .filter(holder -> DomQueries.XADES_NAMESPACE.equals(holder.getNamespaceURI()))
                        .toList());
    }

    /** Requests the token before the document changes. */
    private static void appendTimestamp(TimestampClient timestamper, ParsedXmlDocument document, Element signature) {
        Element holder = qualifyingProperties(signature);
        Element value = DomQueries.firstOrNull(DomQueries.dsChildren(signature, "SignatureValue"));
        if (holder == null || value == null) {
            throw new SigningException("signing.stamp.xml");
        }
        byte[] token = timestamper.requestTimestamp(canonicalize(value));
        ElementWriter writer = new ElementWriter(document.dom());
        Element unsigned = childOrAppend(
                writer, childOrAppend(writer, holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        Element stamp = writer.appendXades(unsigned, "SignatureTimeStamp");
        writer.appendAlgorithm(stamp, "CanonicalizationMethod", XmlCanonicalizer.EXCLUSIVE);
        ElementWriter.setBase64(writer.appendXades(stamp, "EncapsulatedTimeStamp"), token);
    }

    private static Element childOrAppend(ElementWriter writer, Element parent, String name) {
        Element there = DomQueries.firstOrNull(DomQueries.xadesChildren(parent, name));
        return there == null ? writer.appendXades(parent, name) : there;
    }

    private static byte[] canonicalize(Element value) {
        try {
            return XmlCanonicalizer.canonicalize(value, XmlCanonicalizer.EXCLUSIVE);
        } catch (XmlSignatureException e) {
            throw new IllegalStateException("canonicalization of a parsed element must not fail", e);
        }
    }
}
