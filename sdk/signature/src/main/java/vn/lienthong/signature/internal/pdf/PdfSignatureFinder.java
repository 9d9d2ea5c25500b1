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
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.pdf.SignatureFieldWalker.SignedField;

/**
 * Finds the signatures of a PDF, of its newest revision and of those before it, and what came after each. A signature counts
 * only where the revision that it signed holds it in a field, at the very place that its byte range leaves out.
 */
final class PdfSignatureFinder {
    private final RandomAccessBytes octets;
    private final int most;
    private final PdfWorkLimit budget;
    private final ReferenceGraph edges = new ReferenceGraph();
    private final ByteRangeDigests digests;
    private final Map<Long, SignatureLocation> spots = new TreeMap<>();
    private final Map<Long, SignatureLocation> places = new HashMap<>();
    private final List<RevisionSignature> signed = new ArrayList<>();
    private final List<RevisionStep> steps = new ArrayList<>();
    private boolean locked;

    /**
     * A signature dictionary as it stands in the file.
     *
     * @param object where the object begins that holds it
     */
    record SignatureLocation(long object, PdfToken dictionary, ContentsSlot slot) {}

    /** What changed behind an end. */
    record RevisionStep(long older, Set<RevisionChange> edits) {}

    PdfSignatureFinder(RandomAccessBytes octets, int most) {
        this.octets = octets;
        this.digests = new ByteRangeDigests(octets);
        this.most = most;
        this.budget = new PdfWorkLimit(octets.length());
    }

    List<ParsedSignature> read() throws IOException {
        for (SignatureDictionaryScan.SignatureCandidate candidate :
                SignatureDictionaryScan.of(octets, most + 1, budget)) {
            add(candidate.object(), candidate.dictionary());
        }
        try (PdfRevision newest = open(octets.length())) {
            XrefChain chain = XrefChain.of(octets);
            SignatureAssembler outcome = new SignatureAssembler(digests, chain);
            if (newest == null) {
                return reportUnopened(outcome);
            }
            List<SignedField> fields = SignatureFieldWalker.of(newest);
            for (SignedField field : fields) {
                spot(newest, field);
            }
            requireBounded(Math.max(fields.size(), spots.size()));
            revisions(newest);
            trailing(chain);
            checkOrphans(newest);
            return outcome.of(new SignatureAssembler.PdfScan(newest, fields, spots, signed, steps));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
    }

    private void requireBounded(int count) {
        if (count > most) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
    }

    private List<ParsedSignature> reportUnopened(SignatureAssembler outcome) throws IOException {
        if (spots.isEmpty() && !locked) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
        requireBounded(spots.size());
        return outcome.reportUnopened(List.copyOf(spots.values()), locked);
    }

    private void add(long object, PdfToken dictionary) {
        SignatureLocation spot = new SignatureLocation(object, dictionary, ContentsSlot.of(octets, dictionary));
        if (spots.putIfAbsent(dictionary.start(), spot) == null) {
            places.put(object, spot);
        }
    }

    /** Where a field's signature dictionary stands, if it does so plainly. */
    private @Nullable SignatureLocation spot(PdfRevision model, SignedField field) throws IOException {
        COSObjectKey key = field.key() == null ? field.holder() : field.key();
        Long place = key == null ? null : model.place(key);
        if (field.key() != null && place != null && places.containsKey(place)) {
            return places.get(place);
        }
        PdfToken object = key == null ? null : model.raw(key);
        PdfToken dictionary = object == null || field.key() != null ? object : object.entry("V");
        if (key == null || dictionary == null || dictionary.kind() != PdfToken.PdfTokenKind.DICTIONARY) {
            return null;
        }
        add(place == null ? 0 : place, dictionary);
        return spots.get(dictionary.start());
    }

    /** The document up to a place; null if it cannot be opened so. */
    private @Nullable PdfRevision open(long end) {
        try {
            return PdfRevision.of(octets, end, budget);
        } catch (InvalidPasswordException e) {
            locked = true;
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Goes through the signed revisions, the oldest first, and compares each with the one before. */
    private void revisions(PdfRevision newest) throws IOException {
        Set<Long> ends = new TreeSet<>();
        spots.values().stream()
                .filter(spot -> spot.slot().sound())
                .forEach(spot -> ends.add(spot.slot().end()));
        PdfRevision previous = null;
        try {
            for (long end : ends) {
                PdfRevision model = revision(newest, end);
                List<RevisionSignature> here = model == null ? List.of() : signaturesOf(model, end);
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
        if (!RevisionEnd.whole(octets, last) && chain.revisions(last) == chain.revisions(Long.MAX_VALUE)) {
            steps.add(new RevisionStep(last, Set.of(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE))));
        }
    }

    private void checkOrphans(PdfRevision newest) throws IOException {
        long first =
                signed.stream().mapToLong(one -> one.spot().slot().end()).min().orElse(octets.length());
        long last = OrphanObjects.last(octets, newest, first);
        if (last >= 0) {
            steps.add(new RevisionStep(last, Set.of(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE))));
        }
    }

    private @Nullable PdfRevision revision(PdfRevision newest, long end) throws IOException {
        if (RevisionEnd.whole(octets, end)) {
            return newest;
        }
        PdfRevision model = RevisionEnd.isMarked(octets, end) ? open(end) : null;
        if (model != null && model.repaired()) {
            model.close();
            return null;
        }
        return model;
    }

    private static void close(@Nullable PdfRevision model, PdfRevision newest) throws IOException {
        if (model != null && model != newest) {
            model.close();
        }
    }

    /** The signatures that a revision holds and that end with it. */
    private List<RevisionSignature> signaturesOf(PdfRevision model, long end) throws IOException {
        Map<Long, RevisionSignature> here = new TreeMap<>();
        Set<Long> shared = new HashSet<>();
        for (SignedField field : SignatureFieldWalker.of(model)) {
            SignatureLocation spot = spot(model, field);
            if (spot != null && spot.slot().sound() && spot.slot().end() == end) {
                RevisionSignature one = RevisionSignature.of(digests, model, field, spot);
                if (here.putIfAbsent(spot.dictionary().start(), one) != null) {
                    shared.add(spot.dictionary().start());
                }
            }
        }
        requireBounded(here.size());
        shared.forEach(start -> here.computeIfPresent(start, (place, one) -> one.withSharedFields()));
        return List.copyOf(here.values());
    }

    private void compare(@Nullable PdfRevision older, PdfRevision newer, List<RevisionSignature> here)
            throws IOException {
        if (older == null) {
            return;
        }
        Map<COSObjectKey, RevisionChange.ChangeCategory> later = new HashMap<>();
        for (RevisionSignature one : here) {
            COSObjectKey key = one.key();
            if (key != null && one.intact()) {
                later.put(
                        key,
                        one.timestamp()
                                ? RevisionChange.ChangeCategory.TIMESTAMP
                                : RevisionChange.ChangeCategory.SIGNATURE);
            }
        }
        steps.add(new RevisionStep(
                older.end(),
                new RevisionComparison(older, newer, new GraphComparison(older, newer, budget, edges), later).edits()));
    }
}
