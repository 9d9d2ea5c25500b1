package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.Coverage.Extent;
import vn.lienthong.signature.internal.Faults;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.pdf.FieldWalk.SignedField;
import vn.lienthong.signature.internal.pdf.PdfReader.Spot;

/** Signatures that no revision signed soundly: none of them is passed over in silence (LT-PDF-004). */
final class Leftovers {
    private final Octets octets;
    private final XrefChain chain;

    Leftovers(Octets octets, XrefChain chain) {
        this.octets = octets;
        this.chain = chain;
    }

    List<Found> of(Outcome.Reading reading, Set<Long> done) throws IOException {
        List<Found> found = new ArrayList<>();
        Set<Long> named = new HashSet<>();
        for (SignedField field : reading.fields()) {
            RawValue raw = raw(reading.newest(), field);
            Spot spot = raw == null ? null : reading.spots().get(raw.start());
            boolean met = raw != null && (done.contains(raw.start()) || !named.add(raw.start()));
            met |= raw == null && reading.signed().stream().anyMatch(one -> same(one, field));
            if (!met && field.signature().size() > 0 && !Signed.timestamp(field.signature())) {
                found.add(ofField(field, spot));
            }
        }
        for (Spot spot : reading.spots().values()) {
            long start = spot.dictionary().start();
            if (!done.contains(start) && !named.contains(start) && belongs(spot, reading.newest())) {
                found.add(faulty(
                        "",
                        spot.slot(),
                        coverage(spot.slot(), chain),
                        Slot.BEYOND.equals(spot.slot().fault()) ? null : "signature.pdf.no-field"));
            }
        }
        return found;
    }

    /** A file that opens only with repairs may not tell where an object stands. */
    private static boolean same(Signed one, SignedField field) {
        return one.name().equals(field.name()) && Objects.equals(one.key(), field.key());
    }

    /** Whether it is the document's own, and not a text within one of its streams. */
    private boolean belongs(Spot spot, Model newest) {
        return newest.standsAt(spot.object())
                || (Slot.BEYOND.equals(spot.slot().fault()) && (newest.repaired() || chain.endsBefore(spot.object())));
    }

    private static @Nullable RawValue raw(Model newest, SignedField field) throws IOException {
        if (field.key() != null) {
            return newest.raw(field.key());
        }
        RawValue holder = field.holder() == null ? null : newest.raw(field.holder());
        return holder == null ? null : holder.entry("V");
    }

    private Found ofField(SignedField field, @Nullable Spot spot) {
        if (spot == null) {
            Slot nowhere = new Slot(0, 0, octets.length(), Slot.FORM);
            return faulty(field.name(), nowhere, coverage(nowhere, chain), null);
        }
        return faulty(
                field.name(),
                spot.slot(),
                coverage(spot.slot(), chain),
                spot.slot().sound() ? "signature.pdf.part" : null);
    }

    static Coverage coverage(Slot slot, XrefChain chain) {
        Extent extent = Slot.BEYOND.equals(slot.fault()) ? Extent.BEYOND_END : Extent.PART;
        return new Coverage(extent, chain.revisions(slot.end()), chain.revisions(Long.MAX_VALUE), List.of(), null);
    }

    /** A signature whose slot is wrong, or which is wrong for another reason. */
    static Found faulty(String name, Slot slot, Coverage coverage, @Nullable String also) {
        Faults faults = new Faults();
        String fault = slot.fault();
        if (fault != null) {
            faults.fail(requirement(fault), fault);
        }
        if (also != null) {
            faults.fail(requirement(also), also);
        }
        return new Found(name, coverage, faults.list(), List.of(), null, null, null, Pool.empty(), List.of());
    }

    /** The same, with what is wrong with its document. */
    static Found with(Found found, String key, boolean doubt) {
        Faults faults = new Faults();
        Faults doubts = new Faults();
        found.faults().forEach(faults::add);
        found.doubts().forEach(doubts::add);
        (doubt ? doubts : faults).fail(requirement(key), key);
        return new Found(
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
            case Slot.BEYOND -> "LT-PDF-013";
            case Slot.GAP -> "LT-PDF-011";
            case Slot.TWICE -> "LT-PDF-012";
            case "signature.pdf.no-field" -> "LT-PDF-004";
            case "signature.pdf.part" -> "LT-PDF-014";
            case "signature.pdf.locked" -> "LT-PDF-005";
            case "signature.pdf.unopened" -> "LT-PDF-041";
            default -> "LT-PDF-010";
        };
    }
}
