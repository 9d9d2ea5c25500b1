package vn.lienthong.signature.sign.internal.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.HexFormat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.xml.DomQueries;
import vn.lienthong.signature.internal.xml.ParsedXmlDocument;
import vn.lienthong.signature.internal.xml.SecureXmlParser;
import vn.lienthong.signature.internal.xml.SignatureStructure;
import vn.lienthong.signature.internal.xml.WrappingCheck;
import vn.lienthong.signature.internal.xml.XadesProperties;
import vn.lienthong.signature.internal.xml.XmlCanonicalizer;
import vn.lienthong.signature.internal.xml.XmlReference;
import vn.lienthong.signature.internal.xml.XmlSignatureException;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XmlSigningScope;
import vn.lienthong.signature.sign.internal.VerifiedSignatureValue;
import vn.lienthong.value.Digests;

/**
 * A document with its incomplete signature. The same document, scope and terms always give the same result
 * (LT-XML-031).
 */
public final class XadesDocument {
    private static final int ID_LENGTH = 12;

    private final ParsedXmlDocument document;
    private final XadesElements elements;

    private XadesDocument(ParsedXmlDocument document, XadesElements parts) {
        this.document = document;
        this.elements = parts;
    }

    /**
     * Inserts the complete signature except the value.
     *
     * @throws SigningException if an id does not occur exactly once, or the place is not allowed
     */
    public static XadesDocument prepare(byte[] bytes, XmlSigningScope scope, SigningTerms terms) {
        ParsedXmlDocument document = SecureXmlParser.parse(bytes);
        Node target = scope.element() == null ? document.dom() : requireElement(document, scope.element());
        Element inside = target instanceof Element element ? element : document.root();
        Element holder = scope.holder() == null ? inside : requireElement(document, scope.holder());
        requireUncovered(document, holder);
        try {
            byte[] content = target instanceof Element element
                    ? XmlCanonicalizer.canonicalize(element, XmlCanonicalizer.EXCLUSIVE)
                    : XmlCanonicalizer.canonicalizeDocument(document.dom(), false);
            XadesElements parts = new XadesElements(document.dom(), terms, signatureId(bytes, terms));
            parts.build(holder, scope.element(), DomQueries.isWithin(holder, inside), content);
            return new XadesDocument(checkAsVerifier(document, parts), parts);
        } catch (XmlSignatureException e) {
            throw new SigningException("signing.xml.place");
        }
    }

    private static Element requireElement(ParsedXmlDocument document, String id) {
        Element element = document.uniqueElement(id);
        if (element == null || isInsideSignature(element)) {
            throw new SigningException("signing.xml.place");
        }
        return element;
    }

    private static boolean isInsideSignature(Element element) {
        for (Node up = element; up != null; up = up.getParentNode()) {
            if (DomQueries.isDs(up, "Signature")) {
                return true;
            }
        }
        return false;
    }

    /** Throws if another signature covers the element that would change. */
    static void requireUncovered(ParsedXmlDocument document, Element changed) {
        for (Element signature : document.signatures()) {
            try {
                boolean covers = SignatureStructure.parse(signature, document).references().stream()
                        .anyMatch(ref -> DomQueries.isWithin(changed, ref.target())
                                && !(ref.excludesOwnSignature() && DomQueries.isWithin(changed, signature)));
                if (covers) {
                    throw new SigningException("signing.xml.breaks");
                }
            } catch (XmlSignatureException e) {
                throw new SigningException("signing.xml.breaks");
            }
        }
    }

    /**
     * Parses the document as a verifier does. Checks that ids are unique and the signed content is at an allowed
     * place.
     */
    private static ParsedXmlDocument checkAsVerifier(ParsedXmlDocument before, XadesElements parts)
            throws XmlSignatureException {
        ParsedXmlDocument document = new ParsedXmlDocument(before.dom());
        SignatureStructure shape = SignatureStructure.parse(parts.signature(), document);
        XadesProperties.read(shape, document).requireCovered(shape.references());
        for (XmlReference ref : shape.references()) {
            WrappingCheck.check(shape, ref, document);
        }
        return document;
    }

    /** Derives the id from the document and the terms, so that completing computes the same id. */
    private static String signatureId(byte[] bytes, SigningTerms terms) {
        try {
            MessageDigest digest = Digests.sha256();
            digest.update(bytes);
            digest.update(terms.certificate().getEncoded());
            digest.update(terms.claimedTime().toString().getBytes(StandardCharsets.UTF_8));
            return "S-" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_LENGTH));
        } catch (CertificateEncodingException e) {
            throw new SigningException("signing.certificate.unreadable");
        }
    }

    /** Returns the canonical ds:SignedInfo. */
    public byte[] bytesToSign() {
        try {
            return XmlCanonicalizer.canonicalize(elements.signedInfo(), XmlCanonicalizer.EXCLUSIVE);
        } catch (XmlSignatureException e) {
            throw new IllegalStateException("canonicalization of the built ds:SignedInfo must not fail", e);
        }
    }

    /**
     * Inserts the signature value.
     *
     * @throws SigningException if the prepared bytes differ, or the certificate's key did not make the value
     */
    public void complete(ToBeSigned waiting, byte[] value) {
        if (!Arrays.equals(bytesToSign(), waiting.bytesToSign())) {
            throw new SigningException("signing.changed");
        }
        ElementWriter.setBase64(
                elements.signatureValue(),
                VerifiedSignatureValue.verify(waiting, value).toPlain());
    }

    ParsedXmlDocument document() {
        return document;
    }

    Element signature() {
        return elements.signature();
    }

    /** Returns the whole document in canonical form. */
    public static byte[] write(ParsedXmlDocument document) {
        byte[] head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] body = XmlCanonicalizer.canonicalizeDocument(document.dom(), true);
            byte[] all = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            return all;
        } catch (XmlSignatureException e) {
            throw new IllegalStateException("canonicalization of a parsed document must not fail", e);
        }
    }
}
