package vn.lienthong.signature.internal.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.sign.cms.Completion;
import vn.lienthong.signature.sign.Signed;
import vn.lienthong.signature.sign.Timestamper;
import vn.lienthong.signature.sign.ToBeSigned;

/** Puts timestamps over signature values into XML (LT-XML-034). */
public final class XadesLevel {
    private XadesLevel() {}

    /** The document at the level that is wanted and to be had. */
    public static Signed<byte[]> of(Timestamper timestamper, ToBeSigned waiting, XadesDocument completed) {
        return Completion.level(timestamper, waiting, () -> XadesDocument.written(completed.document()), () -> {
            stamp(timestamper, completed.document(), completed.signature());
            return XadesDocument.written(completed.document());
        });
    }

    /**
     * The document with a timestamp over the one signature that has none.
     *
     * @throws SigningException unless exactly one XAdES signature has no timestamp, and none covers that one
     */
    public static byte[] add(Timestamper timestamper, byte[] octets) {
        XmlDocument document = XmlParser.parse(octets);
        List<Element> waiting = document.signatures().stream()
                .filter(signature -> holder(signature) != null)
                .filter(signature -> signature
                                .getElementsByTagNameNS(Dom.XADES, "SignatureTimeStamp")
                                .getLength()
                        == 0)
                .toList();
        if (waiting.size() != 1) {
            throw new SigningException("signing.stamp.xml");
        }
        XadesDocument.requireWhole(document, waiting.get(0));
        stamp(timestamper, document, waiting.get(0));
        return XadesDocument.written(document);
    }

    private static @Nullable Element holder(Element signature) {
        return Dom.first(Dom.xadesChildren(Dom.dsChildren(signature, "Object"), "QualifyingProperties").stream()
                .filter(holder -> Dom.XADES.equals(holder.getNamespaceURI()))
                .toList());
    }

    /** The token is asked for before anything is written. */
    private static void stamp(Timestamper timestamper, XmlDocument document, Element signature) {
        Element holder = holder(signature);
        Element value = Dom.first(Dom.dsChildren(signature, "SignatureValue"));
        if (holder == null || value == null) {
            throw new SigningException("signing.stamp.xml");
        }
        byte[] token = timestamper.stamp(canonical(value));
        Writer writer = new Writer(document.dom());
        Element unsigned = child(writer, child(writer, holder, "UnsignedProperties"), "UnsignedSignatureProperties");
        Element stamp = writer.xades(unsigned, "SignatureTimeStamp");
        writer.algorithm(stamp, "CanonicalizationMethod", Canonical.EXCLUSIVE);
        Writer.base64(writer.xades(stamp, "EncapsulatedTimeStamp"), token);
    }

    private static Element child(Writer writer, Element parent, String name) {
        Element there = Dom.first(Dom.xadesChildren(parent, name));
        return there == null ? writer.xades(parent, name) : there;
    }

    private static byte[] canonical(Element value) {
        try {
            return Canonical.octets(value, Canonical.EXCLUSIVE);
        } catch (Refusal e) {
            throw new IllegalStateException("a parsed element has no canonical form", e);
        }
    }
}
