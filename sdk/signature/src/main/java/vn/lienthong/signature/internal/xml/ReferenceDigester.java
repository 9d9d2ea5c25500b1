package vn.lienthong.signature.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchProviderException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMURIReference;
import javax.xml.crypto.dsig.Manifest;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.signature.SignedContent;

/** Digests the references of a signature with the JDK and retains the digested bytes (LT-XML-005, LT-XML-010). */
final class ReferenceDigester {
    private final ParsedXmlDocument document;
    private final SignatureStructure structure;
    private final XmlWorkLimit workLimit;

    ReferenceDigester(ParsedXmlDocument document, SignatureStructure shape, XmlWorkLimit budget) {
        this.document = document;
        this.structure = shape;
        this.workLimit = budget;
    }

    /**
     * Returns all covered references, followed by those of their manifests.
     *
     * @throws XmlSignatureException if a digest does not match
     */
    List<DigestedReference> digestAll() throws XmlSignatureException {
        DigestContext context = new DigestContext(structure.signature(), document);
        XMLSignature signature = unmarshal(context);
        List<DigestedReference> all = new ArrayList<>();
        List<Reference> references = signature.getSignedInfo().getReferences();
        for (int i = 0; i < references.size(); i++) {
            all.add(digestReference(references.get(i), structure.references().get(i), context));
        }
        for (Manifest manifest : manifests(signature, all)) {
            for (Reference reference : manifest.getReferences()) {
                all.add(digestReference(reference, XmlReference.parse(referenceElement(reference), document), context));
            }
        }
        return all;
    }

    /** Returns the manifests that references cover; their references count as signed and must match too. */
    private List<Manifest> manifests(XMLSignature signature, List<DigestedReference> covered)
            throws XmlSignatureException {
        List<Manifest> manifests = new ArrayList<>();
        for (XMLObject object : signature.getObjects()) {
            for (Object content : object.getContent()) {
                if (content instanceof Manifest manifest) {
                    manifests.add(manifest);
                }
            }
        }
        long asked = covered.stream()
                .filter(one -> DomQueries.isDs(one.target(), "Manifest")
                        || XmlReference.MANIFEST_TYPE.equals(one.reference().type()))
                .count();
        if (asked > manifests.size()) {
            throw new XmlSignatureException("LT-XML-013", "signature.xml.misplaced");
        }
        return manifests;
    }

    private DigestedReference digestReference(Reference reference, XmlReference ref, DigestContext context)
            throws XmlSignatureException {
        workLimit.spend(ref.target());
        try {
            byte[] bytes = ref.excludesAllSignatures() ? digestWithoutSignatures(ref) : digestByJdk(reference, context);
            Node target = ref.target();
            String name = target instanceof Element element
                    ? element.getLocalName()
                    : document.root().getLocalName();
            return new DigestedReference(
                    ref, target, new SignedContent(name, bytes.length, () -> new ByteArrayInputStream(bytes)));
        } catch (XMLSignatureException e) {
            throw new XmlSignatureException("LT-XML-005", "signature.xml.changed");
        }
    }

    /** Returns the digest of a reference without the signatures in it. */
    private static byte[] digestWithoutSignatures(XmlReference ref) throws XmlSignatureException {
        byte[] bytes = SignatureExclusionTransform.canonicalize(ref.target(), ref.canonicalization());
        byte[] value = XmlBase64.decode(
                DomQueries.dsChildren(ref.element(), "DigestValue").get(0));
        if (!MessageDigest.isEqual(XmlDigestMethod.digest(ref.digestAlgorithm(), bytes), value)) {
            throw new XmlSignatureException("LT-XML-005", "signature.xml.changed");
        }
        return bytes;
    }

    private static byte[] digestByJdk(Reference reference, DigestContext context)
            throws XmlSignatureException, XMLSignatureException {
        if (!reference.validate(context)) {
            throw new XmlSignatureException("LT-XML-005", "signature.xml.changed");
        }
        try (InputStream in = reference.getDigestInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static Element referenceElement(Reference reference) {
        return ((Attr) ((DOMURIReference) reference).getHere()).getOwnerElement();
    }

    private XMLSignature unmarshal(DigestContext context) throws XmlSignatureException {
        try {
            return XMLSignatureFactory.getInstance("DOM", XmlCanonicalizer.JDK_PROVIDER)
                    .unmarshalXMLSignature(context);
        } catch (MarshalException | ClassCastException | IllegalArgumentException | NullPointerException e) {
            // For a part that the JDK reads and this code does not, such as a key value.
            throw SignatureStructure.malformedException();
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the JDK lacks its XML signatures", e);
        }
    }

    /**
     * A context that resolves ids as determined here. Everything that the JDK's secure validation would refuse was
     * refused before.
     */
    private static final class DigestContext extends DOMValidateContext {
        private final ParsedXmlDocument document;

        DigestContext(Element signature, ParsedXmlDocument document) {
            super(KeySelector.singletonKeySelector(NoKeySelector.INSTANCE), signature);
            this.document = document;
            // It forbids SHA-1, which old documents use; the profile evaluates algorithms (LT-XML-017).
            setProperty("org.jcp.xml.dsig.secureValidation", false);
            setProperty("javax.xml.crypto.dsig.cacheReference", true);
        }

        @Override
        public @Nullable Element getElementById(String id) {
            return document.uniqueElement(id);
        }
    }

    /** A selector without a key, because the JDK's class does not verify values here. */
    private enum NoKeySelector implements java.security.Key {
        INSTANCE;

        @Override
        public String getAlgorithm() {
            return "none";
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }
}
