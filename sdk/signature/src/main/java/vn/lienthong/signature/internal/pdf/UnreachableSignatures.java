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
import vn.lienthong.signature.internal.pdf.PdfSignatureFinder.SignatureLocation;
import vn.lienthong.signature.internal.pdf.SignatureFieldWalker.SignedField;

/** Signatures that no revision signed soundly: none of them is passed over in silence (LT-PDF-004). */
final class UnreachableSignatures {
    private final RandomAccessBytes octets;
    private final XrefChain chain;

    UnreachableSignatures(RandomAccessBytes octets, XrefChain chain) {
        this.octets = octets;
        this.chain = chain;
    }

    List<ParsedSignature> of(SignatureAssembler.PdfScan reading, Set<Long> done) throws IOException {
        List<ParsedSignature> found = new ArrayList<>();
        Set<Long> named = new HashSet<>();
        for (SignedField field : reading.fields()) {
            PdfToken raw = raw(reading.newest(), field);
            SignatureLocation spot = raw == null ? null : reading.spots().get(raw.start());
            boolean met = raw != null && (done.contains(raw.start()) || !named.add(raw.start()));
            met |= raw == null && reading.signed().stream().anyMatch(one -> same(one, field));
            if (!met && field.signature().size() > 0 && !RevisionSignature.timestamp(field.signature())) {
                found.add(ofField(field, spot));
            }
        }
        for (SignatureLocation spot : reading.spots().values()) {
            long start = spot.dictionary().start();
            if (!done.contains(start) && !named.contains(start) && belongs(spot, reading.newest())) {
                found.add(faulty(
                        "",
                        spot.slot(),
                        coverage(spot.slot(), chain),
                        ContentsSlot.BEYOND.equals(spot.slot().fault()) ? null : "signature.pdf.no-field"));
            }
        }
        return found;
    }

    /** A file that opens only with repairs may not tell where an object stands. */
    private static boolean same(RevisionSignature one, SignedField field) {
        return one.name().equals(field.name()) && Objects.equals(one.key(), field.key());
    }

    /** Whether it is the document's own, and not a text within one of its streams. */
    private boolean belongs(SignatureLocation spot, PdfRevision newest) {
        return newest.standsAt(spot.object())
                || (ContentsSlot.BEYOND.equals(spot.slot().fault())
                        && (newest.repaired() || chain.endsBefore(spot.object())));
    }

    private static @Nullable PdfToken raw(PdfRevision newest, SignedField field) throws IOException {
        if (field.key() != null) {
            return newest.raw(field.key());
        }
        PdfToken holder = field.holder() == null ? null : newest.raw(field.holder());
        return holder == null ? null : holder.entry("V");
    }

    private ParsedSignature ofField(SignedField field, @Nullable SignatureLocation spot) {
        if (spot == null) {
            ContentsSlot nowhere = new ContentsSlot(0, 0, octets.length(), ContentsSlot.FORM);
            return faulty(field.name(), nowhere, coverage(nowhere, chain), null);
        }
        return faulty(
                field.name(),
                spot.slot(),
                coverage(spot.slot(), chain),
                spot.slot().sound() ? "signature.pdf.part" : null);
    }

    static SignatureCoverage coverage(ContentsSlot slot, XrefChain chain) {
        CoverageExtent extent =
                ContentsSlot.BEYOND.equals(slot.fault()) ? CoverageExtent.BEYOND_END : CoverageExtent.PART;
        return new SignatureCoverage(
                extent, chain.revisions(slot.end()), chain.revisions(Long.MAX_VALUE), List.of(), null);
    }

    /** A signature whose slot is wrong, or which is wrong for another reason. */
    static ParsedSignature faulty(String name, ContentsSlot slot, SignatureCoverage coverage, @Nullable String also) {
        FindingCollector faults = new FindingCollector();
        String fault = slot.fault();
        if (fault != null) {
            faults.fail(requirement(fault), fault);
        }
        if (also != null) {
            faults.fail(requirement(also), also);
        }
        return new ParsedSignature(
                name, coverage, faults.list(), List.of(), null, null, null, EmbeddedEvidence.empty(), List.of());
    }

    /** The same, with what is wrong with its document. */
    static ParsedSignature with(ParsedSignature found, String key, boolean doubt) {
        FindingCollector faults = new FindingCollector();
        FindingCollector doubts = new FindingCollector();
        found.faults().forEach(faults::add);
        found.doubts().forEach(doubts::add);
        (doubt ? doubts : faults).fail(requirement(key), key);
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

    private static String requirement(String key) {
        return switch (key) {
            case ContentsSlot.BEYOND -> "LT-PDF-013";
            case ContentsSlot.GAP -> "LT-PDF-011";
            case ContentsSlot.TWICE -> "LT-PDF-012";
            case "signature.pdf.no-field" -> "LT-PDF-004";
            case "signature.pdf.part" -> "LT-PDF-014";
            case "signature.pdf.locked" -> "LT-PDF-005";
            case "signature.pdf.unopened" -> "LT-PDF-041";
            default -> "LT-PDF-010";
        };
    }
}
