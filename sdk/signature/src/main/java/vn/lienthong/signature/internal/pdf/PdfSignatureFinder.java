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
import vn.lienthong.signature.internal.pdf.comparison.GraphComparison;
import vn.lienthong.signature.internal.pdf.comparison.ReferenceGraph;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange;
import vn.lienthong.signature.internal.pdf.comparison.RevisionComparison;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfToken;
import vn.lienthong.signature.internal.pdf.file.PdfWorkLimit;
import vn.lienthong.signature.internal.pdf.file.RandomAccessBytes;
import vn.lienthong.signature.internal.pdf.file.RevisionEnd;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker.SignedField;
import vn.lienthong.signature.internal.pdf.file.XrefChain;

/**
 * Finds the signatures of all revisions of a PDF and the changes after each. A signature counts only if the
 * revision that it signs contains it in a field, at the place that its byte range omits.
 */
final class PdfSignatureFinder {
    private final RandomAccessBytes bytes;
    private final int maxSignatures;
    private final PdfWorkLimit workLimit;
    private final ReferenceGraph referenceGraph = new ReferenceGraph();
    private final ByteRangeDigests digests;
    private final Map<Long, SignatureLocation> locationsByDictionary = new TreeMap<>();
    private final Map<Long, SignatureLocation> locationsByObject = new HashMap<>();
    private final List<RevisionSignature> revisionSignatures = new ArrayList<>();
    private final List<RevisionStep> revisionSteps = new ArrayList<>();
    private boolean passwordRequired;

    PdfSignatureFinder(RandomAccessBytes bytes, int maxSignatures) {
        this.bytes = bytes;
        this.digests = new ByteRangeDigests(bytes);
        this.maxSignatures = maxSignatures;
        this.workLimit = new PdfWorkLimit(bytes.length());
    }

    List<ParsedSignature> read() throws IOException {
        for (SignatureDictionaryScan.SignatureCandidate candidate :
                SignatureDictionaryScan.scan(bytes, maxSignatures + 1, workLimit)) {
            addLocation(candidate.object(), candidate.dictionary());
        }
        try (PdfRevision newest = openRevision(bytes.length())) {
            XrefChain chain = XrefChain.of(bytes);
            SignatureAssembler outcome = new SignatureAssembler(digests, chain);
            if (newest == null) {
                return reportUnopened(outcome);
            }
            List<SignedField> fields = SignatureFieldWalker.listSignedFields(newest);
            for (SignedField field : fields) {
                locate(newest, field);
            }
            requireMaxSignatures(Math.max(fields.size(), locationsByDictionary.size()));
            compareRevisions(newest);
            checkTrailingBytes(chain);
            checkOrphans(newest);
            return outcome.assemble(
                    new PdfScan(newest, fields, locationsByDictionary, revisionSignatures, revisionSteps));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
    }

    private void requireMaxSignatures(int count) {
        if (count > maxSignatures) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
    }

    private List<ParsedSignature> reportUnopened(SignatureAssembler outcome) throws IOException {
        if (locationsByDictionary.isEmpty() && !passwordRequired) {
            throw new UnreadableDocumentException("signature.unreadable.pdf");
        }
        requireMaxSignatures(locationsByDictionary.size());
        return outcome.reportUnopened(List.copyOf(locationsByDictionary.values()), passwordRequired);
    }

    private void addLocation(long object, PdfToken dictionary) {
        SignatureLocation spot = new SignatureLocation(object, dictionary, ContentsSlot.of(bytes, dictionary));
        if (locationsByDictionary.putIfAbsent(dictionary.start(), spot) == null) {
            locationsByObject.put(object, spot);
        }
    }

    /** Returns the location of the signature dictionary of a field; null if it is ambiguous. */
    private @Nullable SignatureLocation locate(PdfRevision model, SignedField field) throws IOException {
        COSObjectKey key = field.signatureKey() == null ? field.fieldKey() : field.signatureKey();
        Long place = key == null ? null : model.offset(key);
        if (field.signatureKey() != null && place != null && locationsByObject.containsKey(place)) {
            return locationsByObject.get(place);
        }
        PdfToken object = key == null ? null : model.rawObject(key);
        PdfToken dictionary = object == null || field.signatureKey() != null ? object : object.entry("V");
        if (key == null || dictionary == null || dictionary.kind() != PdfToken.PdfTokenKind.DICTIONARY) {
            return null;
        }
        addLocation(place == null ? 0 : place, dictionary);
        return locationsByDictionary.get(dictionary.start());
    }

    /** Opens the document up to an offset; returns null if that is not possible. */
    private @Nullable PdfRevision openRevision(long end) {
        try {
            return PdfRevision.of(bytes, end, workLimit);
        } catch (InvalidPasswordException e) {
            passwordRequired = true;
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Compares each signed revision with the one before, starting with the oldest. */
    private void compareRevisions(PdfRevision newest) throws IOException {
        Set<Long> ends = new TreeSet<>();
        locationsByDictionary.values().stream()
                .filter(spot -> spot.slot().isValid())
                .forEach(spot -> ends.add(spot.slot().signedEnd()));
        PdfRevision previous = null;
        try {
            for (long end : ends) {
                PdfRevision model = revisionEndingAt(newest, end);
                List<RevisionSignature> here = model == null ? List.of() : signaturesOf(model, end);
                if (model == null || here.isEmpty()) {
                    close(model, newest);
                    continue;
                }
                compare(previous, model, here);
                revisionSignatures.addAll(here);
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

    /** Checks bytes after the last signature that are not a revision; a reader that repairs files may show them. */
    private void checkTrailingBytes(XrefChain chain) throws IOException {
        long last = revisionSignatures.stream()
                .mapToLong(one -> one.location().slot().signedEnd())
                .max()
                .orElse(bytes.length());
        if (!RevisionEnd.isFileEnd(bytes, last)
                && chain.countRevisionsBefore(last) == chain.countRevisionsBefore(Long.MAX_VALUE)) {
            revisionSteps.add(
                    new RevisionStep(last, Set.of(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE))));
        }
    }

    private void checkOrphans(PdfRevision newest) throws IOException {
        long first = revisionSignatures.stream()
                .mapToLong(one -> one.location().slot().signedEnd())
                .min()
                .orElse(bytes.length());
        long last = OrphanObjects.lastOffset(bytes, newest, first);
        if (last >= 0) {
            revisionSteps.add(
                    new RevisionStep(last, Set.of(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE))));
        }
    }

    private @Nullable PdfRevision revisionEndingAt(PdfRevision newest, long end) throws IOException {
        if (RevisionEnd.isFileEnd(bytes, end)) {
            return newest;
        }
        PdfRevision model = RevisionEnd.hasEndMarker(bytes, end) ? openRevision(end) : null;
        if (model != null && model.isRepaired()) {
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

    /** Returns the signatures of a revision that end with it. */
    private List<RevisionSignature> signaturesOf(PdfRevision model, long end) throws IOException {
        Map<Long, RevisionSignature> here = new TreeMap<>();
        Set<Long> shared = new HashSet<>();
        for (SignedField field : SignatureFieldWalker.listSignedFields(model)) {
            SignatureLocation spot = locate(model, field);
            if (spot != null && spot.slot().isValid() && spot.slot().signedEnd() == end) {
                RevisionSignature one = RevisionSignature.of(digests, model, field, spot);
                if (here.putIfAbsent(spot.dictionary().start(), one) != null) {
                    shared.add(spot.dictionary().start());
                }
            }
        }
        requireMaxSignatures(here.size());
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
            if (key != null && one.isIntact()) {
                later.put(
                        key,
                        one.isDocumentTimestamp()
                                ? RevisionChange.ChangeCategory.TIMESTAMP
                                : RevisionChange.ChangeCategory.SIGNATURE);
            }
        }
        revisionSteps.add(new RevisionStep(
                older.end(),
                new RevisionComparison(
                                older, newer, new GraphComparison(older, newer, workLimit, referenceGraph), later)
                        .computeChanges()));
    }
}
