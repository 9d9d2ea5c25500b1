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

/** A signature with matching digests, a verified value and a valid place, and its further findings. */
final class VerifiedXmlSignature {
    private final SignatureStructure structure;
    private final XadesProperties properties;
    private final X509Certificate signer;
    private final List<DigestedReference> coveredReferences;
    private final List<X509Certificate> certificates;
    private final List<Finding> doubts = new ArrayList<>();

    private VerifiedXmlSignature(
            SignatureStructure shape, XadesProperties properties, VerifyingKey key, List<DigestedReference> covered) {
        this.structure = shape;
        this.properties = properties;
        this.signer = key.certificate();
        this.certificates = key.candidates();
        this.coveredReferences = List.copyOf(covered);
    }

    /** @throws XmlSignatureException if the signature is not intact, or has a form that cannot be trusted */
    static VerifiedXmlSignature verify(Element signature, ParsedXmlDocument document, XmlWorkLimit budget)
            throws XmlSignatureException {
        SignatureStructure shape = SignatureStructure.parse(signature, document);
        XadesProperties properties = XadesProperties.read(shape, document);
        properties.requireCovered(shape.references());
        for (XmlReference ref : shape.references()) {
            WrappingCheck.check(shape, ref, document);
        }
        List<DigestedReference> covered = new ReferenceDigester(document, shape, budget).digestAll();
        for (DigestedReference one : covered) {
            WrappingCheck.check(shape, one.reference(), document);
        }
        VerifyingKey key = VerifyingKey.verify(shape, properties);
        VerifiedXmlSignature reading = new VerifiedXmlSignature(shape, properties, key, covered);
        if (reading.contentReferences().isEmpty()) {
            throw new XmlSignatureException("LT-XML-009", "signature.xml.nothing");
        }
        reading.collectDoubts(document, budget);
        return reading;
    }

    private void collectDoubts(ParsedXmlDocument document, XmlWorkLimit budget) {
        for (Element object : structure.objects()) {
            boolean qualifying = DomQueries.childElements(object).size() == 1
                    && !DomQueries.xadesChildren(object, "QualifyingProperties").isEmpty();
            if (!qualifying && !WrappingCheck.isSigned(object, coveredReferences)) {
                boolean harmless = WrappingCheck.isPropertiesOnly(object);
                doubts.add(
                        harmless
                                ? XmlSignatureException.warning("LT-XML-013", "signature.xml.unsigned-properties")
                                : XmlSignatureException.failure("LT-XML-013", "signature.xml.unsigned-object"));
            }
        }
        if (properties.signedProperties() == null) {
            doubts.add(XmlSignatureException.warning("LT-XML-016", "signature.xml.plain"));
        } else if (!new XmlSigningCertificateCheck(properties.signedSignatureProperties()).hasReferences()) {
            doubts.add(XmlSignatureException.warning("LT-XML-012", "signature.xml.certificate-unnamed"));
        }
        doubts.addAll(new XmlCounterSignatures(document, budget).check(structure, properties));
        if (contentReferences().stream()
                .anyMatch(one -> SignedScope.hasComments(one.target(), structure.signature()))) {
            doubts.add(XmlSignatureException.warning("LT-XML-010", "signature.xml.comments"));
        }
    }

    /** Returns the references other than those to the signature's own parts. */
    List<DigestedReference> contentReferences() {
        return coveredReferences.stream()
                .filter(one -> !WrappingCheck.isOwnPart(structure, one.reference()))
                .toList();
    }

    /** Returns the names of the signed elements: of the root for a whole document, of the content for a ds:Object. */
    List<String> contentNames() {
        return contentReferences().stream()
                .map(DigestedReference::target)
                .flatMap(target -> target instanceof Document || DomQueries.isDs(target, "Object")
                        ? DomQueries.childElements(target).stream()
                        : Stream.of(target))
                .map(Node::getLocalName)
                .toList();
    }

    /** Returns the signatures inside the signed content that are excluded from it: its own, or all. */
    Stream<Element> excludedElements(ParsedXmlDocument document) {
        return contentReferences().stream()
                .filter(one -> one.reference().excludesOwnSignature())
                .flatMap(one -> document.signatures().stream()
                        .filter(other -> other == structure.signature()
                                || one.reference().excludesAllSignatures())
                        .filter(other -> DomQueries.isWithin(other, one.target())));
    }

    /** Returns the weakest digest of the content references. */
    String weakestDigest() {
        return coveredReferences.stream()
                .map(one -> one.reference().digestAlgorithm())
                .reduce(structure.signatureScheme().digest(), XmlDigestMethod::weaker);
    }

    SignatureStructure structure() {
        return structure;
    }

    XadesProperties properties() {
        return properties;
    }

    X509Certificate signer() {
        return signer;
    }

    /** Returns the signer's certificate, followed by the others in the signature. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    List<DigestedReference> coveredReferences() {
        return coveredReferences;
    }

    List<Finding> doubts() {
        return doubts;
    }

    /** Returns the reference to the whole document except its signatures; null if there is none. */
    @Nullable
    DigestedReference wholeDocumentReference(ParsedXmlDocument document) {
        List<DigestedReference> content = contentReferences();
        boolean enveloping = content.size() == 1
                && document.signatures().size() == 1
                && DomQueries.isWithin(content.get(0).target(), structure.signature());
        return content.stream()
                .filter(one -> enveloping || document.signedScope().coversDocument(one.target()))
                .findFirst()
                .orElse(null);
    }
}
