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
final class Reading {
    private final Shape shape;
    private final Properties properties;
    private final X509Certificate signer;
    private final List<Covered> covered;
    private final List<X509Certificate> certificates;
    private final List<Finding> doubts = new ArrayList<>();

    private Reading(Shape shape, Properties properties, SignerKey key, List<Covered> covered) {
        this.shape = shape;
        this.properties = properties;
        this.signer = key.certificate();
        this.certificates = key.all();
        this.covered = List.copyOf(covered);
    }

    /** @throws Refusal if the signature is not intact, or shaped so that it cannot be relied on */
    static Reading of(Element signature, XmlDocument document, Budget budget) throws Refusal {
        Shape shape = Shape.of(signature, document);
        Properties properties = Properties.of(shape, document);
        properties.covered(shape.refs());
        for (Ref ref : shape.refs()) {
            Place.check(shape, ref, document);
        }
        List<Covered> covered = new References(document, shape, budget).covered();
        for (Covered one : covered) {
            Place.check(shape, one.ref(), document);
        }
        SignerKey key = SignerKey.of(shape, properties);
        Reading reading = new Reading(shape, properties, key, covered);
        if (reading.content().isEmpty()) {
            throw new Refusal("LT-XML-009", "signature.xml.nothing");
        }
        reading.note(document, budget);
        return reading;
    }

    private void note(XmlDocument document, Budget budget) {
        for (Element object : shape.objects()) {
            boolean qualifying = Dom.elements(object).size() == 1
                    && !Dom.xadesChildren(object, "QualifyingProperties").isEmpty();
            if (!qualifying && !Place.signed(object, covered)) {
                boolean harmless = Place.holdsProperties(object);
                doubts.add(
                        harmless
                                ? Refusal.warn("LT-XML-013", "signature.xml.unsigned-properties")
                                : Refusal.fail("LT-XML-013", "signature.xml.unsigned-object"));
            }
        }
        if (properties.signed() == null) {
            doubts.add(Refusal.warn("LT-XML-016", "signature.xml.plain"));
        } else if (!new SigningCertificate(properties.signatureProperties()).named()) {
            doubts.add(Refusal.warn("LT-XML-012", "signature.xml.certificate-unnamed"));
        }
        doubts.addAll(new CounterSignatures(document, budget).of(shape, properties));
        if (content().stream().anyMatch(one -> Extents.hasComments(one.target(), shape.signature()))) {
            doubts.add(Refusal.warn("LT-XML-010", "signature.xml.comments"));
        }
    }

    /** What is signed besides the signature's own parts. */
    List<Covered> content() {
        return covered.stream().filter(one -> !Place.own(shape, one.ref())).toList();
    }

    /** Of the signed elements; of a whole document its root's, and of a ds:Object those of what it holds. */
    List<String> names() {
        return content().stream()
                .map(Covered::target)
                .flatMap(target -> target instanceof Document || Dom.ds(target, "Object")
                        ? Dom.elements(target).stream()
                        : Stream.of(target))
                .map(Node::getLocalName)
                .toList();
    }

    /** The signatures that stand in what it signs and are left out of it: its own, or all. */
    Stream<Element> leftOut(XmlDocument document) {
        return content().stream()
                .filter(one -> one.ref().enveloped())
                .flatMap(one -> document.signatures().stream()
                        .filter(other -> other == shape.signature() || one.ref().withoutSignatures())
                        .filter(other -> Dom.within(other, one.target())));
    }

    /** The weakest of all on which the content rests. */
    String digest() {
        return covered.stream()
                .map(one -> one.ref().digest())
                .reduce(shape.method().digest(), XmlDigest::weaker);
    }

    Shape shape() {
        return shape;
    }

    Properties properties() {
        return properties;
    }

    X509Certificate signer() {
        return signer;
    }

    /** The signer's, then the others that came with it. */
    List<X509Certificate> certificates() {
        return certificates;
    }

    List<Covered> covered() {
        return covered;
    }

    List<Finding> doubts() {
        return doubts;
    }

    /** What is all of the document but its signatures; null where none is. */
    @Nullable
    Covered whole(XmlDocument document) {
        List<Covered> content = content();
        boolean enveloping = content.size() == 1
                && document.signatures().size() == 1
                && Dom.within(content.get(0).target(), shape.signature());
        return content.stream()
                .filter(one -> enveloping || document.extents().whole(one.target()))
                .findFirst()
                .orElse(null);
    }
}
