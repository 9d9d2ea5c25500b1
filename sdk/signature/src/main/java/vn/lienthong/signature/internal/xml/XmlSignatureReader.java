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
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.EmbeddedTimestamp;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.SignatureScheme;

/** A reader of the signatures of an XML document. */
final class XmlSignatureReader {
    private static final int MAX_TIMESTAMPS = 20;
    private static final int MAX_NAME_LENGTH = 80;
    private static final int MAX_NAMES_SHOWN = 5;

    private final ParsedXmlDocument document;
    private final XmlWorkLimit workLimit;

    private XmlSignatureReader(ParsedXmlDocument document, XmlWorkLimit budget) {
        this.document = document;
        this.workLimit = budget;
    }

    /**
     * Returns all signatures in document order, except those that sign another signature.
     *
     * @param bytes bytes of the document, already limited
     * @param max maximum number of signatures
     * @throws UnreadableDocumentException if the bytes are not XML within the limits
     */
    static List<ParsedSignature> read(byte[] bytes, int max) {
        ParsedXmlDocument document = SecureXmlParser.parse(bytes);
        return new XmlSignatureReader(document, new XmlWorkLimit(bytes.length)).read(max);
    }

    private List<ParsedSignature> read(int max) {
        List<Element> signatures = document.signatures();
        if (signatures.size() > max) {
            throw new UnreadableDocumentException("signature.unreadable.xml-bounds");
        }
        List<Object> readings = new ArrayList<>();
        for (Element signature : signatures) {
            readings.add(verifyOrFinding(signature));
        }
        Set<String> unsigned = unsignedNames(readings);
        List<ParsedSignature> found = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            found.add(
                    readings.get(i) instanceof VerifiedXmlSignature reading
                            ? toParsedSignature(reading, unsigned)
                            : toRefusedSignature(signatures.get(i), (Finding) readings.get(i)));
        }
        return found;
    }

    private Set<String> unsignedNames(List<Object> all) {
        List<VerifiedXmlSignature> readings = all.stream()
                .filter(VerifiedXmlSignature.class::isInstance)
                .map(VerifiedXmlSignature.class::cast)
                .toList();
        Set<Node> signed = readings.stream()
                .flatMap(reading -> reading.coveredReferences().stream())
                .map(DigestedReference::target)
                .collect(Collectors.toSet());
        Set<Element> left = readings.stream()
                .flatMap(reading -> reading.excludedElements(document))
                .collect(Collectors.toSet());
        return SignedScope.unsignedNames(document.dom(), signed, left);
    }

    /** Returns a {@link VerifiedXmlSignature}, or the finding that ended it. */
    private Object verifyOrFinding(Element signature) {
        try {
            return VerifiedXmlSignature.verify(signature, document, workLimit);
        } catch (XmlSignatureException e) {
            return e.finding();
        }
    }

    private ParsedSignature toRefusedSignature(Element signature, Finding finding) {
        return new ParsedSignature(
                parentName(signature),
                coverage(SignatureCoverage.CoverageExtent.PART, null),
                List.of(finding),
                List.of(),
                null,
                null,
                null,
                EmbeddedEvidence.empty(),
                List.of());
    }

    private ParsedSignature toParsedSignature(VerifiedXmlSignature reading, Set<String> unsigned) {
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>(reading.doubts());
        DigestedReference whole = reading.wholeDocumentReference(document);
        DigestedReference content = whole == null ? reading.contentReferences().get(0) : whole;
        if (reading.contentNames().stream().anyMatch(unsigned::contains)) {
            faults.add(XmlSignatureException.failure("LT-XML-008", "signature.xml.twin"));
        }
        if (whole == null) {
            doubts.add(XmlSignatureException.warning("LT-XML-009", "signature.xml.part", partNames(reading)));
        }
        SignatureStructure shape = reading.structure();
        return new ParsedSignature(
                parentName(shape.signature()),
                coverage(
                        whole == null
                                ? SignatureCoverage.CoverageExtent.PART
                                : SignatureCoverage.CoverageExtent.WHOLE_FILE,
                        faults.isEmpty() ? content.content() : null),
                faults,
                doubts,
                reading.signer(),
                new SignatureAlgorithms(
                        reading.weakestDigest(),
                        shape.signatureScheme().name(),
                        SignatureScheme.bits(reading.signer().getPublicKey())),
                reading.properties().claimedTime(reading.coveredReferences()),
                new EmbeddedEvidence(reading.certificates(), List.of(), List.of())
                        .and(XmlEvidenceReader.readEvidence(reading.properties().unsignedProperties())),
                readTimestamps(reading));
    }

    /** Returns the names of the signed parts in order, shortened if there are many. */
    private static String partNames(VerifiedXmlSignature reading) {
        List<String> names = reading.contentReferences().stream()
                .map(one -> truncate(one.content().name()))
                .distinct()
                .toList();
        String told = String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES_SHOWN)));
        return names.size() > MAX_NAMES_SHOWN ? told + ", …" : told;
    }

    private static SignatureCoverage coverage(
            SignatureCoverage.CoverageExtent extent, @Nullable SignedContent content) {
        return new SignatureCoverage(extent, 1, 1, List.of(), content);
    }

    /** Returns the name of the element that contains the signature, such as {@code NBan}; its own name at the root. */
    private static String parentName(Element signature) {
        Node holder = signature.getParentNode() instanceof Element parent ? parent : signature;
        return truncate(Objects.requireNonNull(holder.getLocalName()));
    }

    private static String truncate(String name) {
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }

    /** Returns the timestamps over the canonical ds:SignatureValue (LT-XML-015). */
    private static List<EmbeddedTimestamp> readTimestamps(VerifiedXmlSignature reading) {
        List<EmbeddedTimestamp> stamps = new ArrayList<>();
        List<Element> holders =
                DomQueries.xadesChildren(reading.properties().unsignedProperties(), "SignatureTimeStamp");
        for (Element holder : holders.subList(0, Math.min(holders.size(), MAX_TIMESTAMPS))) {
            try {
                byte[] stamped =
                        SignatureTimestampInput.canonicalize(reading.structure().signatureValue(), holder);
                for (byte[] token : XmlEvidenceReader.decodeAll(List.of(holder), "EncapsulatedTimeStamp")) {
                    if (stamps.size() < MAX_TIMESTAMPS) {
                        stamps.add(new EmbeddedTimestamp(token, DigestSource.of(stamped)));
                    }
                }
            } catch (XmlSignatureException e) {
                // A timestamp over a value that cannot be canonicalised proves nothing and is skipped.
            }
        }
        return stamps;
    }
}
