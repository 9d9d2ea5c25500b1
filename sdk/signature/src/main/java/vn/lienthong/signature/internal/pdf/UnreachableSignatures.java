package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureCoverage.CoverageExtent;
import vn.lienthong.signature.internal.EmbeddedEvidence;
import vn.lienthong.signature.internal.FindingCollector;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker.SignedField;
import vn.lienthong.signature.internal.pdf.file.XrefChain;

/** Signatures that no revision contains correctly; each is reported (LT-PDF-004). */
final class UnreachableSignatures {
    private final RandomAccessBytes bytes;
    private final XrefChain chain;

    UnreachableSignatures(RandomAccessBytes bytes, XrefChain chain) {
        this.bytes = bytes;
        this.chain = chain;
    }

    List<ParsedSignature> list(PdfScan reading, Set<Long> done) throws IOException {
        List<ParsedSignature> found = new ArrayList<>();
        Set<Long> named = new HashSet<>();
        for (SignedField field : reading.fields()) {
            PdfToken raw = rawSignature(reading.newest(), field);
            SignatureLocation spot = raw == null ? null : reading.locations().get(raw.start());
            boolean met = raw != null && (done.contains(raw.start()) || !named.add(raw.start()));
            met |= raw == null && reading.revisionSignatures().stream().anyMatch(one -> isSame(one, field));
            if (!met && field.signature().size() > 0 && !RevisionSignature.isDocumentTimestamp(field.signature())) {
                found.add(fromField(field, spot));
            }
        }
        for (SignatureLocation spot : reading.locations().values()) {
            long start = spot.dictionary().start();
            if (!done.contains(start) && !named.contains(start) && belongsToDocument(spot, reading.newest())) {
                found.add(createFaulty(
                        "",
                        spot.slot(),
                        coverage(spot.slot(), chain),
                        ContentsSlot.BEYOND_END.equals(spot.slot().faultKey()) ? null : "signature.pdf.no-field"));
            }
        }
        return found;
    }

    /**
     * Returns whether both are the same; a file that opens only with repairs may not provide the offset of an object.
     */
    private static boolean isSame(RevisionSignature one, SignedField field) {
        return one.name().equals(field.name()) && Objects.equals(one.key(), field.signatureKey());
    }

    /** Returns whether a dictionary belongs to the document and is not text in one of its streams. */
    private boolean belongsToDocument(SignatureLocation spot, PdfRevision newest) {
        return newest.hasObjectAt(spot.object())
                || (ContentsSlot.BEYOND_END.equals(spot.slot().faultKey())
                        && (newest.isRepaired() || chain.endsBefore(spot.object())));
    }

    private static @Nullable PdfToken rawSignature(PdfRevision newest, SignedField field) throws IOException {
        if (field.signatureKey() != null) {
            return newest.rawObject(field.signatureKey());
        }
        PdfToken holder = field.fieldKey() == null ? null : newest.rawObject(field.fieldKey());
        return holder == null ? null : holder.entry("V");
    }

    private ParsedSignature fromField(SignedField field, @Nullable SignatureLocation spot) {
        if (spot == null) {
            ContentsSlot nowhere = new ContentsSlot(0, 0, bytes.length(), ContentsSlot.INVALID_BYTE_RANGE);
            return createFaulty(field.name(), nowhere, coverage(nowhere, chain), null);
        }
        return createFaulty(
                field.name(),
                spot.slot(),
                coverage(spot.slot(), chain),
                spot.slot().isValid() ? "signature.pdf.part" : null);
    }

    static SignatureCoverage coverage(ContentsSlot slot, XrefChain chain) {
        CoverageExtent extent =
                ContentsSlot.BEYOND_END.equals(slot.faultKey()) ? CoverageExtent.BEYOND_END : CoverageExtent.PART;
        return new SignatureCoverage(
                extent,
                chain.countRevisionsBefore(slot.signedEnd()),
                chain.countRevisionsBefore(Long.MAX_VALUE),
                List.of(),
                null);
    }

    /** Returns a signature with a wrong slot or another fault. */
    static ParsedSignature createFaulty(
            String name, ContentsSlot slot, SignatureCoverage coverage, @Nullable String also) {
        FindingCollector faults = new FindingCollector();
        String fault = slot.faultKey();
        if (fault != null) {
            faults.fail(requirementId(fault), fault);
        }
        if (also != null) {
            faults.fail(requirementId(also), also);
        }
        return new ParsedSignature(
                name, coverage, faults.list(), List.of(), null, null, null, EmbeddedEvidence.empty(), List.of());
    }

    /** Returns the signature with a fault of its document. */
    static ParsedSignature withFault(ParsedSignature found, String key, boolean doubt) {
        FindingCollector faults = new FindingCollector();
        FindingCollector doubts = new FindingCollector();
        found.faults().forEach(faults::add);
        found.doubts().forEach(doubts::add);
        (doubt ? doubts : faults).fail(requirementId(key), key);
        return new ParsedSignature(
                found.name(),
                found.coverage(),
                faults.list(),
                doubts.list(),
                found.signer(),
                found.algorithms(),
                found.claimedTime(),
                found.pool(),
                found.stamps());
    }

    private static String requirementId(String key) {
        return switch (key) {
            case ContentsSlot.BEYOND_END -> "LT-PDF-013";
            case ContentsSlot.GAP_MISMATCH -> "LT-PDF-011";
            case ContentsSlot.DUPLICATE_KEY -> "LT-PDF-012";
            case "signature.pdf.no-field" -> "LT-PDF-004";
            case "signature.pdf.part" -> "LT-PDF-014";
            case "signature.pdf.locked" -> "LT-PDF-005";
            case "signature.pdf.unopened" -> "LT-PDF-041";
            default -> "LT-PDF-010";
        };
    }
}
