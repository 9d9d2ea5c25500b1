package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.Coverage.Change;
import vn.lienthong.signature.Coverage.Extent;
import vn.lienthong.signature.SignedContent;
import vn.lienthong.signature.internal.Faults;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.Pool;
import vn.lienthong.signature.internal.Stamp;
import vn.lienthong.signature.internal.cms.CmsForm;
import vn.lienthong.signature.internal.cms.CmsPlace;
import vn.lienthong.signature.internal.cms.CmsReader;
import vn.lienthong.signature.internal.pdf.FieldWalk.SignedField;
import vn.lienthong.signature.internal.pdf.PdfReader.Spot;
import vn.lienthong.signature.internal.pdf.PdfReader.Step;

/** Makes findings of what was read. */
final class Outcome {
    private final Octets octets;
    private final SlotDigests digests;
    private final XrefChain chain;
    private final Map<Slot, Stamp> stamps = new HashMap<>();

    /** What was read of a document. */
    record Reading(
            Model newest, List<SignedField> fields, Map<Long, Spot> spots, List<Signed> signed, List<Step> steps) {}

    Outcome(SlotDigests digests, XrefChain chain) {
        this.octets = digests.octets();
        this.digests = digests;
        this.chain = chain;
    }

    List<Found> of(Reading reading) throws IOException {
        List<Found> found = new ArrayList<>();
        Pool evidence = EvidenceStore.of(reading.newest());
        for (Signed one : reading.signed()) {
            if (!one.timestamp()) {
                found.add(sound(one, reading, evidence));
            }
        }
        Set<Long> done = new LinkedHashSet<>();
        reading.signed().forEach(one -> done.add(one.spot().dictionary().start()));
        Leftovers leftovers = new Leftovers(octets, chain);
        found.addAll(leftovers.of(reading, done));
        return found;
    }

    private Found sound(Signed one, Reading reading, Pool evidence) throws IOException {
        Slot slot = one.spot().slot();
        List<Change> changes = changes(one, reading.steps());
        Faults faults = new Faults();
        Faults doubts = new Faults();
        Found cms = one.cms();
        if (cms == null) {
            doubts.fail("LT-PDF-002", "signature.pdf.form");
        } else {
            cms.faults().forEach(faults::add);
            cms.doubts().forEach(doubts::add);
        }
        form(one, reading.newest(), faults, doubts);
        changed(changes, faults, doubts);
        boolean intact = cms != null && faults.list().isEmpty();
        SignedContent content = intact ? new SignedContent(one.name(), slot.end(), octets.prefix(slot.end())) : null;
        Extent extent = Ends.whole(octets, slot.end()) ? Extent.WHOLE_FILE : Extent.EARLIER_REVISION;
        Coverage coverage =
                new Coverage(extent, chain.revisions(slot.end()), chain.revisions(Long.MAX_VALUE), changes, content);
        return new Found(
                one.name(),
                coverage,
                faults.list(),
                doubts.list(),
                cms == null ? null : cms.signer(),
                cms == null ? null : cms.algorithms(),
                cms == null || cms.claimedTime() == null ? one.claimedTime() : cms.claimedTime(),
                cms == null ? evidence : cms.pool().and(evidence),
                Stream.concat(
                                cms == null ? Stream.<Stamp>of() : cms.stamps().stream(),
                                stamps(slot, reading.signed()).stream())
                        .toList());
    }

    private static void form(Signed one, Model newest, Faults faults, Faults doubts) {
        if (one.shared()) {
            faults.fail("LT-PDF-003", "signature.pdf.shared");
        }
        if (!one.whole()) {
            doubts.warn("LT-PDF-012", "signature.pdf.padding");
        }
        if (newest.encrypted()) {
            doubts.warn("LT-PDF-005", "signature.pdf.encrypted");
        } else if (newest.repaired()) {
            doubts.warn("LT-PDF-041", "signature.pdf.repaired");
        }
    }

    private static List<Change> changes(Signed one, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.older() >= one.spot().slot().end())
                .flatMap(step -> step.edits().stream())
                .map(one.permission()::judged)
                .distinct()
                .toList();
    }

    private static void changed(List<Change> changes, Faults faults, Faults doubts) {
        for (Change change : changes) {
            if (!change.allowed()) {
                faults.fail("LT-PDF-020", "signature.pdf.changed", "@" + change.what());
            } else if (change.what().equals(Edit.Kind.FORM.key())
                    || change.what().equals(Edit.Kind.ANNOTATION.key())) {
                doubts.warn("LT-PDF-022", "signature.pdf.added", "@" + change.what());
            }
        }
    }

    /** Document timestamps that cover all that a signature covers, and the signature. */
    private List<Stamp> stamps(Slot slot, List<Signed> signed) throws IOException {
        List<Stamp> covering = new ArrayList<>();
        for (Signed other : signed) {
            Slot stamp = other.spot().slot();
            if (other.timestamp() && !other.shared() && stamp.gap() >= slot.end()) {
                Stamp known = stamps.get(stamp);
                if (known == null) {
                    known = new Stamp(Der.first(stamp.contents(octets)), digests.of(stamp));
                    stamps.put(stamp, known);
                }
                covering.add(known);
            }
        }
        return covering;
    }

    /** Of a file that cannot be opened: what its octets tell by themselves. */
    List<Found> unopened(List<Spot> spots, boolean locked) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Spot spot : spots) {
            RawValue subFilter = spot.dictionary().entry("SubFilter");
            CmsForm form = subFilter == null ? null : Signed.form(subFilter.text());
            Coverage coverage = Leftovers.coverage(spot.slot(), chain);
            boolean readable = spot.slot().sound();
            Found cms = readable && form != null
                    ? CmsReader.read(
                                    spot.slot().contents(octets),
                                    form,
                                    digests.of(spot.slot()),
                                    new CmsPlace("", coverage, Signed.MOST))
                            .get(0)
                    : Leftovers.faulty("", spot.slot(), coverage, null);
            found.add(Leftovers.with(cms, locked ? "signature.pdf.locked" : "signature.pdf.unopened", locked));
        }
        return found;
    }
}
