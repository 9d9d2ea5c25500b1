package vn.lienthong.signature.sign.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.xml.DomQueries;
import vn.lienthong.signature.internal.xml.HostileXmlParser;
import vn.lienthong.signature.internal.xml.ParsedXmlDocument;
import vn.lienthong.signature.internal.xml.XmlCanonicalizer;
import vn.lienthong.signature.internal.xml.XmlSignatureException;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.internal.cms.CmsCompletion;

/** Puts timestamps over signature values into XML (LT-XML-034). */
public final class XadesTimestamping {
    private XadesTimestamping() {}

    /** The document at the level that is wanted and to be had. */
    public static SignedDocument<byte[]> of(TimestampClient timestamper, ToBeSigned waiting, XadesDocument completed) {
        return CmsCompletion.level(timestamper, waiting, () -> XadesDocument.write(completed.document()), () -> {
            stamp(timestamper, completed.document(), completed.signature());
            return XadesDocument.write(completed.document());
        });
    }

    /**
     * The document with a timestamp over the one signature that has none.
     *
     * @throws SigningException unless exactly one XAdES signature has no timestamp, and none covers that one
     */
    public static byte[] add(TimestampClient timestamper, byte[] octets) {
        ParsedXmlDocument document = HostileXmlParser.parse(octets);
        List<Element> waiting = document.signatures().stream()
                .filter(signature -> holder(signature) != null)
                .filter(signature -> signature
                                .getElementsByTagNameNS(DomQueries.XADES, "SignatureTimeStamp")
                                .getLength()
                        == 0)
                .toList();
        if (waiting.size() != 1) {
            throw new SigningException("signing.stamp.xml");
        }
        XadesDocument.requireWhole(document, waiting.get(0));
        stamp(timestamper, document, waiting.get(0));
        return XadesDocument.write(document);
    }

    private static @Nullable Element holder(Element signature) {
        return DomQueries.first(
                DomQueries.xadesChildren(DomQueries.dsChildren(signature, "Object"), "QualifyingProperties").stream()
                        .filter(holder -> DomQueries.XADES.equals(holder.getNamespaceURI()))
                        .toList());
    }

    /** The token is asked for before anything is written. */
    private static void stamp(TimestampClient timestamper, ParsedXmlDocument document, Element signature) {
        Element holder = holder(signature);
        Element value = DomQueries.first(DomQueries.dsChildren(signature, "SignatureValue"));
        if (holder == null || value == null) {
            throw new SigningException("signing.stamp.xml");
        }
        byte[] token = timestamper.stamp(canonical(value));
        ElementWriter writer = new ElementWriter(document.dom());
        Element unsigned = child(writer, child(writer, holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        Element stamp = writer.xades(unsigned, "SignatureTimeStamp");
        writer.algorithm(stamp, "CanonicalizationMethod", XmlCanonicalizer.EXCLUSIVE);
        ElementWriter.base64(writer.xades(stamp, "EncapsulatedTimeStamp"), token);
    }

    private static Element child(ElementWriter writer, Element parent, String name) {
        Element there = DomQueries.first(DomQueries.xadesChildren(parent, name));
        return there == null ? writer.xades(parent, name) : there;
    }

    private static byte[] canonical(Element value) {
        try {
            return XmlCanonicalizer.octets(value, XmlCanonicalizer.EXCLUSIVE);
        } catch (XmlSignatureException e) {
            throw new IllegalStateException("a parsed element has no canonical form", e);
        }
    }
}
