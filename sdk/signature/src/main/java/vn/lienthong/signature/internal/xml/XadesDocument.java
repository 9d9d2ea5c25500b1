package vn.lienthong.signature.internal.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.HexFormat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.sign.Value;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XmlScope;

/** A document with the signature that it is getting: the same document, scope and terms always give the same (LT-XML-031). */
public final class XadesDocument {
    private static final int ID_OCTETS = 12;

    private final XmlDocument document;
    private final XadesParts parts;

    private XadesDocument(XmlDocument document, XadesParts parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * Puts everything but the value in its place.
     *
     * @throws SigningException if what is to be signed, or the place of the signature, will not do
     */
    public static XadesDocument prepare(byte[] octets, XmlScope scope, SigningTerms terms) {
        XmlDocument document = XmlParser.parse(octets);
        Node target = scope.element() == null ? document.dom() : element(document, scope.element());
        Element inside = target instanceof Element element ? element : document.root();
        Element holder = scope.holder() == null ? inside : element(document, scope.holder());
        requireWhole(document, holder);
        try {
            byte[] content = target instanceof Element element
                    ? Canonical.octets(element, Canonical.EXCLUSIVE)
                    : Canonical.document(document.dom(), false);
            XadesParts parts = new XadesParts(document.dom(), terms, id(octets, terms));
            parts.build(holder, scope.element(), Dom.within(holder, inside), content);
            return new XadesDocument(checked(document, parts), parts);
        } catch (Refusal e) {
            throw new SigningException("signing.xml.place");
        }
    }

    private static Element element(XmlDocument document, String id) {
        Element element = document.only(id);
        if (element == null || insideOfSignature(element)) {
            throw new SigningException("signing.xml.place");
        }
        return element;
    }

    private static boolean insideOfSignature(Element element) {
        for (Node up = element; up != null; up = up.getParentNode()) {
            if (Dom.ds(up, "Signature")) {
                return true;
            }
        }
        return false;
    }

    /** Refuses to change what another signature covers. */
    static void requireWhole(XmlDocument document, Element changed) {
        for (Element signature : document.signatures()) {
            try {
                boolean covers = Shape.of(signature, document).refs().stream()
                        .anyMatch(ref -> Dom.within(changed, ref.target())
                                && !(ref.enveloped() && Dom.within(changed, signature)));
                if (covers) {
                    throw new SigningException("signing.xml.breaks");
                }
            } catch (Refusal e) {
                throw new SigningException("signing.xml.breaks");
            }
        }
    }

    /** The signature as a verifier reads it: its ids are the only ones, and what it signs stands where it may. */
    private static XmlDocument checked(XmlDocument before, XadesParts parts) throws Refusal {
        XmlDocument document = new XmlDocument(before.dom());
        Shape shape = Shape.of(parts.signature(), document);
        Properties.of(shape, document).covered(shape.refs());
        for (Ref ref : shape.refs()) {
            Place.check(shape, ref, document);
        }
        return document;
    }

    /** Of the document's octets and the terms, so that completing finds the same one again. */
    private static String id(byte[] octets, SigningTerms terms) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(octets);
            digest.update(terms.certificate().getEncoded());
            digest.update(terms.claimedTime().toString().getBytes(StandardCharsets.UTF_8));
            return "S-" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_OCTETS));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-2 in this Java", e);
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
    }

    /** The canonical ds:SignedInfo. */
    public byte[] toBeSigned() {
        try {
            return Canonical.octets(parts.signedInfo(), Canonical.EXCLUSIVE);
        } catch (Refusal e) {
            throw new IllegalStateException("what was built here has no canonical form", e);
        }
    }

    /** Puts the value in its place. @throws SigningException if this is not what was signed */
    public void complete(ToBeSigned waiting, byte[] value) {
        if (!Arrays.equals(toBeSigned(), waiting.octets())) {
            throw new SigningException("signing.changed");
        }
        Writer.base64(parts.value(), Value.verified(waiting, value).plain());
    }

    XmlDocument document() {
        return document;
    }

    Element signature() {
        return parts.signature();
    }

    /** The whole, in canonical form. */
    static byte[] written(XmlDocument document) {
        byte[] head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] body = Canonical.document(document.dom(), true);
            byte[] all = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            return all;
        } catch (Refusal e) {
            throw new IllegalStateException("a parsed document has no canonical form", e);
        }
    }
}
