package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.Finding;

/** Signatures over the value of a signature: verified, and never taken for signatures of the document (LT-XML-014). */
final class XmlCounterSignatures {
    private final ParsedXmlDocument document;
    private final XmlWorkLimit budget;

    XmlCounterSignatures(ParsedXmlDocument document, XmlWorkLimit budget) {
        this.document = document;
        this.budget = budget;
    }

    /** What is to be said of the signatures inside of one. */
    List<Finding> of(SignatureStructure shape, SignedPropertiesReader properties) {
        List<Finding> findings = new ArrayList<>();
        List<Element> counters = DomQueries.xadesChildren(properties.unsigned(), "CounterSignature").stream()
                .flatMap(holder -> DomQueries.dsChildren(holder, "Signature").stream())
                .toList();
        Set<Node> signedObjects =
                shape.refs().stream().map(XmlReference::target).collect(Collectors.toSet());
        Node node = DomQueries.next(shape.signature(), true, shape.signature());
        while (node != null) {
            boolean skip = signedObjects.contains(node);
            if (!skip && DomQueries.ds(node, "Signature")) {
                findings.addAll(counters.contains(node) ? of((Element) node, shape) : List.of(failedFinding()));
                skip = true;
            }
            node = DomQueries.next(node, !skip, shape.signature());
        }
        return findings;
    }

    private List<Finding> of(Element signature, SignatureStructure parent) {
        try {
            SignatureStructure shape = SignatureStructure.of(signature, document);
            SignedPropertiesReader properties = SignedPropertiesReader.of(shape, document);
            properties.requireCovered(shape.refs());
            boolean right = shape.refs().stream().anyMatch(ref -> ref.target() == parent.value())
                    && shape.refs().stream()
                            .allMatch(ref -> ref.target() == parent.value() || WrappingCheck.own(shape, ref));
            if (!right) {
                return List.of(failedFinding());
            }
            new ReferenceDigester(document, shape, budget).digestAll();
            VerifyingKey.of(shape, properties);
            List<Finding> findings = new ArrayList<>(of(shape, properties));
            findings.add(XmlSignatureException.warn("LT-XML-014", "signature.xml.counter"));
            return findings;
        } catch (XmlSignatureException e) {
            return List.of(failedFinding());
        }
    }

    private static Finding failedFinding() {
        return XmlSignatureException.fail("LT-XML-014", "signature.xml.counter-broken");
    }
}
