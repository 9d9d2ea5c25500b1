package vn.lienthong.signature.internal.xml;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.Finding;

/** One signature whose digests and value are right, standing where it may. What is left to say of it is gathered here. */
final class VerifiedXmlSignature {
    private final SignatureStructure shape;
    private final SignedPropertiesReader properties;
    private final X509Certificate signer;
    private final List<DigestedReference> coveredReferences;
    private final List<X509Certificate> certificates;
    private final List<Finding> doubts = new ArrayList<>();

    private VerifiedXmlSignature(
            SignatureStructure shape,
            SignedPropertiesReader properties,
            VerifyingKey key,
            List<DigestedReference> covered) {
        this.shape = shape;
        this.properties = properties;
        this.signer = key.certificate();
        this.certificates = key.all();
        this.coveredReferences = List.copyOf(covered);
    }

    /** @throws XmlSignatureException if the signature is not intact, or shaped so that it cannot be relied on */
    static VerifiedXmlSignature of(Element signature, ParsedXmlDocument document, XmlWorkLimit budget)
            throws XmlSignatureException {
        SignatureStructure shape = SignatureStructure.of(signature, document);
        SignedPropertiesReader properties = SignedPropertiesReader.of(shape, document);
        properties.requireCovered(shape.refs());
        for (XmlReference ref : shape.refs()) {
            WrappingCheck.check(shape, ref, document);
        }
        List<DigestedReference> covered = new ReferenceDigester(document, shape, budget).digestAll();
        for (DigestedReference one : covered) {
            WrappingCheck.check(shape, one.ref(), document);
        }
        VerifyingKey key = VerifyingKey.of(shape, properties);
        VerifiedXmlSignature reading = new VerifiedXmlSignature(shape, properties, key, covered);
        if (reading.content().isEmpty()) {
            throw new XmlSignatureException("LT-XML-009", "signature.xml.nothing");
        }
        reading.note(document, budget);
        return reading;
    }

    private void note(ParsedXmlDocument document, XmlWorkLimit budget) {
        for (Element object : shape.objects()) {
            boolean qualifying = DomQueries.elements(object).size() == 1
                    && !DomQueries.xadesChildren(object, "QualifyingProperties").isEmpty();
            if (!qualifying && !WrappingCheck.isSigned(object, coveredReferences)) {
                boolean harmless = WrappingCheck.holdsProperties(object);
                doubts.add(
                        harmless
                                ? XmlSignatureException.warn("LT-XML-013", "signature.xml.unsigned-properties")
                                : XmlSignatureException.fail("LT-XML-013", "signature.xml.unsigned-object"));
            }
        }
        if (properties.signed() == null) {
            doubts.add(XmlSignatureException.warn("LT-XML-016", "signature.xml.plain"));
        } else if (!new XmlSigningCertificateCheck(properties.signatureProperties()).named()) {
            doubts.add(XmlSignatureException.warn("LT-XML-012", "signature.xml.certificate-unnamed"));
        }
        doubts.addAll(new XmlCounterSignatures(document, budget).of(shape, properties));
        if (content().stream().anyMatch(one -> SignedScope.hasComments(one.target(), shape.signature()))) {
            doubts.add(XmlSignatureException.warn("LT-XML-010", "signature.xml.comments"));
        }
    }

    /** What is signed besides the signature's own parts. */
    List<DigestedReference> content() {
        return coveredReferences.stream()
                .filter(one -> !WrappingCheck.own(shape, one.ref()))
                .toList();
    }

    /** Of the signed elements; of a whole document its root's, and of a ds:Object those of what it holds. */
    List<String> names() {
        return content().stream()
                .map(DigestedReference::target)
                .flatMap(target -> target instanceof Document || DomQueries.ds(target, "Object")
                        ? DomQueries.elements(target).stream()
                        : Stream.of(target))
                .map(Node::getLocalName)
                .toList();
    }

    /** The signatures that stand in what it signs and are left out of it: its own, or all. */
    Stream<Element> excludedElements(ParsedXmlDocument document) {
        return content().stream()
                .filter(one -> one.ref().enveloped())
                .flatMap(one -> document.signatures().stream()
                        .filter(other -> other == shape.signature() || one.ref().withoutSignatures())
                        .filter(other -> DomQueries.within(other, one.target())));
    }

    /** The weakest of all on which the content rests. */
    String digest() {
        return coveredReferences.stream()
                .map(one -> one.ref().digest())
                .reduce(shape.method().digest(), XmlDigest::weaker);
    }

    SignatureStructure shape() {
        return shape;
    }

    SignedPropertiesReader properties() {
        return properties;
    }

    X509Certificate signer() {
        return signer;
    }

    /** The signer's, then the others that came with it. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    List<DigestedReference> coveredReferences() {
        return coveredReferences;
    }

    List<Finding> doubts() {
        return doubts;
    }

    /** What is all of the document but its signatures; null where none is. */
    @Nullable
    DigestedReference whole(ParsedXmlDocument document) {
        List<DigestedReference> content = content();
        boolean enveloping = content.size() == 1
                && document.signatures().size() == 1
                && DomQueries.within(content.get(0).target(), shape.signature());
        return content.stream()
                .filter(one -> enveloping || document.extents().whole(one.target()))
                .findFirst()
                .orElse(null);
    }
}
