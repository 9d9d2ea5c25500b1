package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.Finding;

/** Counter-signatures: verified, and never treated as signatures of the document (LT-XML-014). */
final class XmlCounterSignatures {
    private final ParsedXmlDocument document;
    private final XmlWorkLimit workLimit;

    XmlCounterSignatures(ParsedXmlDocument document, XmlWorkLimit budget) {
        this.document = document;
        this.workLimit = budget;
    }

    /** Returns the findings about the signatures inside a signature. */
    List<Finding> check(SignatureStructure shape, XadesProperties properties) {
        List<Finding> findings = new ArrayList<>();
        List<Element> counters = DomQueries.xadesChildren(properties.unsignedProperties(), "CounterSignature").stream()
                .flatMap(holder -> DomQueries.dsChildren(holder, "Signature").stream())
                .toList();
        Set<Node> signedObjects =
                shape.references().stream().map(XmlReference::target).collect(Collectors.toSet());
        Node node = DomQueries.nextNode(shape.signature(), true, shape.signature());
        while (node != null) {
            boolean skip = signedObjects.contains(node);
            if (!skip && DomQueries.isDs(node, "Signature")) {
                findings.addAll(counters.contains(node) ? check((Element) node, shape) : List.of(brokenFinding()));
                skip = true;
            }
            node = DomQueries.nextNode(node, !skip, shape.signature());
        }
        return findings;
    }

    private List<Finding> check(Element signature, SignatureStructure parent) {
        try {
            SignatureStructure shape = SignatureStructure.parse(signature, document);
            XadesProperties properties = XadesProperties.read(shape, document);
            properties.requireCovered(shape.references());
            boolean right = shape.references().stream().anyMatch(ref -> ref.target() == parent.signatureValue())
                    && shape.references().stream()
                            .allMatch(ref ->
                                    ref.target() == parent.signatureValue() || WrappingCheck.isOwnPart(shape, ref));
            if (!right) {
                return List.of(brokenFinding());
            }
            new ReferenceDigester(document, shape, workLimit).digestAll();
            VerifyingKey.verify(shape, properties);
            List<Finding> findings = new ArrayList<>(check(shape, properties));
            findings.add(XmlSignatureException.warning("LT-XML-014", "signature.xml.counter"));
            return findings;
        } catch (XmlSignatureException e) {
            return List.of(brokenFinding());
        }
    }

    private static Finding brokenFinding() {
        return XmlSignatureException.failure("LT-XML-014", "signature.xml.counter-broken");
    }
}
