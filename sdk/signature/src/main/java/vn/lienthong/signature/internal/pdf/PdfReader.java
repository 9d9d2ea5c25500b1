package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.internal.Found;
import vn.lienthong.signature.internal.pdf.FieldWalk.SignedField;

/**
 * Finds the signatures of a PDF, of its newest revision and of those before it, and what came after each. A signature counts
 * only where the revision that it signed holds it in a field, at the very place that its byte range leaves out.
 */
final class PdfReader {
    private final Octets octets;
    private final int most;
    private final Budget budget;
    private final Edges edges = new Edges();
    private final SlotDigests digests;
    private final Map<Long, Spot> spots = new TreeMap<>();
    private final Map<Long, Spot> places = new HashMap<>();
    private final List<Signed> signed = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean locked;

    /**
     * A signature dictionary as it stands in the file.
     *
     * @param object where the object begins that holds it
     */
    record Spot(long object, RawValue dictionary, Slot slot) {}

    /** What changed behind an end. */
    record Step(long older, Set<Edit> edits) {}

    PdfReader(Octets octets, int most) {
        this.octets = octets;
        this.digests = new SlotDigests(octets);
        this.most = most;
        this.budget = new Budget(octets.length());
    }

    List<Found> read() throws IOException {
        for (RawScan.Candidate candidate : RawScan.of(octets, most + 1, budget)) {
            add(candidate.object(), candidate.dictionary());
        }
        try (Model newest = open(octets.length())) {
            XrefChain chain = XrefChain.of(octets);
            Outcome outcome = new Outcome(digests, chain);
            if (newest == null) {
                return unopened(outcome);
            }
            List<SignedField> fields = FieldWalk.of(newest);
            for (SignedField field : fields) {
                spot(newest, field);
            }
            bounded(Math.max(fields.size(), spots.size()));
            revisions(newest);
            trailing(chain);
            unlisted(newest);
            return outcome.of(new Outcome.Reading(newest, fields, spots, signed, steps));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
    }

    private void bounded(int count) {
        if (count > most) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
    }

    private List<Found> unopened(Outcome outcome) throws IOException {
        if (spots.isEmpty() && !locked) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
        bounded(spots.size());
        return outcome.unopened(List.copyOf(spots.values()), locked);
    }

    private void add(long object, RawValue dictionary) {
        Spot spot = new Spot(object, dictionary, Slot.of(octets, dictionary));
        if (spots.putIfAbsent(dictionary.start(), spot) == null) {
            places.put(object, spot);
        }
    }

    /** Where a field's signature dictionary stands, if it does so plainly. */
    private @Nullable Spot spot(Model model, SignedField field) throws IOException {
        COSObjectKey key = field.key() == null ? field.holder() : field.key();
        Long place = key == null ? null : model.place(key);
        if (field.key() != null && place != null && places.containsKey(place)) {
            return places.get(place);
        }
        RawValue object = key == null ? null : model.raw(key);
        RawValue dictionary = object == null || field.key() != null ? object : object.entry("V");
        if (key == null || dictionary == null || dictionary.kind() != RawValue.Kind.DICTIONARY) {
            return null;
        }
        add(place == null ? 0 : place, dictionary);
        return spots.get(dictionary.start());
    }

    /** The document up to a place; null if it cannot be opened so. */
    private @Nullable Model open(long end) {
        try {
            return Model.of(octets, end, budget);
        } catch (InvalidPasswordException e) {
            locked = true;
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Goes through the signed revisions, the oldest first, and compares each with the one before. */
    private void revisions(Model newest) throws IOException {
        Set<Long> ends = new TreeSet<>();
        spots.values().stream()
                .filter(spot -> spot.slot().sound())
                .forEach(spot -> ends.add(spot.slot().end()));
        Model previous = null;
        try {
            for (long end : ends) {
                Model model = revision(newest, end);
                List<Signed> here = model == null ? List.of() : signedBy(model, end);
                if (model == null || here.isEmpty()) {
                    close(model, newest);
                    continue;
                }
                compare(previous, model, here);
                signed.addAll(here);
                close(previous, newest);
                previous = model;
            }
            if (previous != newest) {
                compare(previous, newest, List.of());
            }
        } finally {
            close(previous, newest);
        }
    }

    /** Octets behind the last signature that begin no revision: a reader that repairs may show them. */
    private void trailing(XrefChain chain) throws IOException {
        long last =
                signed.stream().mapToLong(one -> one.spot().slot().end()).max().orElse(octets.length());
        if (!Ends.whole(octets, last) && chain.revisions(last) == chain.revisions(Long.MAX_VALUE)) {
            steps.add(new Step(last, Set.of(Edit.of(Edit.Kind.STRUCTURE))));
        }
    }

    private void unlisted(Model newest) throws IOException {
        long first =
                signed.stream().mapToLong(one -> one.spot().slot().end()).min().orElse(octets.length());
        long last = Unlisted.last(octets, newest, first);
        if (last >= 0) {
            steps.add(new Step(last, Set.of(Edit.of(Edit.Kind.STRUCTURE))));
        }
    }

    private @Nullable Model revision(Model newest, long end) throws IOException {
        if (Ends.whole(octets, end)) {
            return newest;
        }
        Model model = Ends.marked(octets, end) ? open(end) : null;
        if (model != null && model.repaired()) {
            model.close();
            return null;
        }
        return model;
    }

    private static void close(@Nullable Model model, Model newest) throws IOException {
        if (model != null && model != newest) {
            model.close();
        }
    }

    /** The signatures that a revision holds and that end with it. */
    private List<Signed> signedBy(Model model, long end) throws IOException {
        Map<Long, Signed> here = new TreeMap<>();
        Set<Long> shared = new HashSet<>();
        for (SignedField field : FieldWalk.of(model)) {
            Spot spot = spot(model, field);
            if (spot != null && spot.slot().sound() && spot.slot().end() == end) {
                Signed one = Signed.of(digests, model, field, spot);
                if (here.putIfAbsent(spot.dictionary().start(), one) != null) {
                    shared.add(spot.dictionary().start());
                }
            }
        }
        bounded(here.size());
        shared.forEach(start -> here.computeIfPresent(start, (place, one) -> one.sharedByFields()));
        return List.copyOf(here.values());
    }

    private void compare(@Nullable Model older, Model newer, List<Signed> here) throws IOException {
        if (older == null) {
            return;
        }
        Map<COSObjectKey, Edit.Kind> later = new HashMap<>();
        for (Signed one : here) {
            COSObjectKey key = one.key();
            if (key != null && one.intact()) {
                later.put(key, one.timestamp() ? Edit.Kind.TIMESTAMP : Edit.Kind.SIGNATURE);
            }
        }
        steps.add(new Step(
                older.end(),
                new Comparison(older, newer, new GraphComparison(older, newer, budget, edges), later).edits()));
    }
}
