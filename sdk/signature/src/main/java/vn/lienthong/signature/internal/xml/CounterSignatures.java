package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.Finding;

/** Signatures over the value of a signature: verified, and never taken for signatures of the document (LT-XML-014). */
final class CounterSignatures {
    private final XmlDocument document;
    private final Budget budget;

    CounterSignatures(XmlDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    /** What is to be said of the signatures inside of one. */
    List<Finding> of(Shape shape, Properties properties) {
        List<Finding> findings = new ArrayList<>();
        List<Element> counters = Dom.xadesChildren(properties.unsigned(), "CounterSignature").stream()
                .flatMap(holder -> Dom.dsChildren(holder, "Signature").stream())
                .toList();
        Set<Node> signedObjects = shape.refs().stream().map(Ref::target).collect(Collectors.toSet());
        Node node = Dom.next(shape.signature(), true, shape.signature());
        while (node != null) {
            boolean skip = signedObjects.contains(node);
            if (!skip && Dom.ds(node, "Signature")) {
                findings.addAll(counters.contains(node) ? of((Element) node, shape) : List.of(failed()));
                skip = true;
            }
            node = Dom.next(node, !skip, shape.signature());
        }
        return findings;
    }

    private List<Finding> of(Element signature, Shape parent) {
        try {
            Shape shape = Shape.of(signature, document);
            Properties properties = Properties.of(shape, document);
            properties.covered(shape.refs());
            boolean right = shape.refs().stream().anyMatch(ref -> ref.target() == parent.value())
                    && shape.refs().stream().allMatch(ref -> ref.target() == parent.value() || Place.own(shape, ref));
            if (!right) {
                return List.of(failed());
            }
            new References(document, shape, budget).covered();
            SignerKey.of(shape, properties);
            List<Finding> findings = new ArrayList<>(of(shape, properties));
            findings.add(Refusal.warn("LT-XML-014", "signature.xml.counter"));
            return findings;
        } catch (Refusal e) {
            return List.of(failed());
        }
    }

    private static Finding failed() {
        return Refusal.fail("LT-XML-014", "signature.xml.counter-broken");
    }
}
