package vn.lienthong.signature.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.Algorithms;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.Digested;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.Scheme;
import vn.lienthong.signature.internal.Stamp;

/** Reads the signatures of an XML document. */
final class XmlSignatures {
    private static final int MAX_STAMPS = 20;
    private static final int MAX_NAME = 80;
    private static final int MAX_NAMES = 5;

    private final XmlDocument document;
    private final Budget budget;

    private XmlSignatures(XmlDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    /**
     * All signatures, in the order of the document, but those that sign another signature.
     *
     * @param bytes of the document, already bounded
     * @param max of signatures
     * @throws UnreadableDocumentException if it cannot be read as XML within the bounds
     */
    static List<Found> read(byte[] bytes, int max) {
        XmlDocument document = XmlParser.parse(bytes);
        return new XmlSignatures(document, new Budget(bytes.length)).read(max);
    }

    private List<Found> read(int max) {
        List<Element> signatures = document.signatures();
        if (signatures.size() > max) {
            throw new UnreadableDocumentException("signature.unreadable.xml-bounds");
        }
        List<Object> readings = new ArrayList<>();
        for (Element signature : signatures) {
            readings.add(reading(signature));
        }
        Set<String> unsigned = unsigned(readings);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            found.add(
                    readings.get(i) instanceof Reading reading
                            ? found(reading, unsigned)
                            : refused(signatures.get(i), (Finding) readings.get(i)));
        }
        return found;
    }

    private Set<String> unsigned(List<Object> all) {
        List<Reading> readings = all.stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .toList();
        Set<Node> signed = readings.stream()
                .flatMap(reading -> reading.covered().stream())
                .map(Covered::target)
                .collect(Collectors.toSet());
        Set<Element> left =
                readings.stream().flatMap(reading -> reading.leftOut(document)).collect(Collectors.toSet());
        return Extents.unsignedNames(document.dom(), signed, left);
    }

    /** A {@link Reading}, or the finding that ended it. */
    private Object reading(Element signature) {
        try {
            return Reading.of(signature, document, budget);
        } catch (Refusal e) {
            return e.finding();
        }
    }

    private Found refused(Element signature, Finding finding) {
        return new Found(
                name(signature),
                coverage(Coverage.Extent.PART, null),
                List.of(finding),
                List.of(),
                null,
                null,
                null,
                Pool.empty(),
                List.of());
    }

    private Found found(Reading reading, Set<String> unsigned) {
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>(reading.doubts());
        Covered whole = reading.whole(document);
        Covered content = whole == null ? reading.content().get(0) : whole;
        if (reading.names().stream().anyMatch(unsigned::contains)) {
            faults.add(Refusal.fail("LT-XML-008", "signature.xml.twin"));
        }
        if (whole == null) {
            doubts.add(Refusal.warn("LT-XML-009", "signature.xml.part", parts(reading)));
        }
        Shape shape = reading.shape();
        return new Found(
                name(shape.signature()),
                coverage(
                        whole == null ? Coverage.Extent.PART : Coverage.Extent.WHOLE_FILE,
                        faults.isEmpty() ? content.content() : null),
                faults,
                doubts,
                reading.signer(),
                new Algorithms(
                        reading.digest(),
                        shape.method().name(),
                        Scheme.bits(reading.signer().getPublicKey())),
                reading.properties().claimedTime(reading.covered()),
                new Pool(reading.certificates(), List.of(), List.of())
                        .and(Encapsulated.pool(reading.properties().unsigned())),
                stamps(reading));
    }

    /** The names of what is signed, in order; many of them are not all told. */
    private static String parts(Reading reading) {
        List<String> names = reading.content().stream()
                .map(one -> cut(one.content().name()))
                .distinct()
                .toList();
        String told = String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES)));
        return names.size() > MAX_NAMES ? told + ", …" : told;
    }

    private static Coverage coverage(Coverage.Extent extent, @Nullable SignedContent content) {
        return new Coverage(extent, 1, 1, List.of(), content);
    }

    /** What holds the signature, such as {@code NBan}; itself where it is the root. */
    private static String name(Element signature) {
        Node holder = signature.getParentNode() instanceof Element parent ? parent : signature;
        return cut(Objects.requireNonNull(holder.getLocalName()));
    }

    private static String cut(String name) {
        return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    }

    /** Timestamps over the canonical ds:SignatureValue (LT-XML-015). */
    private static List<Stamp> stamps(Reading reading) {
        List<Stamp> stamps = new ArrayList<>();
        List<Element> holders = Dom.xadesChildren(reading.properties().unsigned(), "SignatureTimeStamp");
        for (Element holder : holders.subList(0, Math.min(holders.size(), MAX_STAMPS))) {
            try {
                byte[] stamped = SignatureStamp.octets(reading.shape().value(), holder);
                for (byte[] token : Encapsulated.octets(List.of(holder), "EncapsulatedTimeStamp")) {
                    if (stamps.size() < MAX_STAMPS) {
                        stamps.add(new Stamp(token, Digested.of(stamped)));
                    }
                }
            } catch (Refusal e) {
                // a timestamp over what cannot be made canonical proves nothing: it is as if it were not there
            }
        }
        return stamps;
    }
}
