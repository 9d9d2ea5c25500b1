package vn.lienthong.signature.internal.pdf.comparison;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.PdfWorkLimit;

/**
 * Compares all reachable values of two revisions. Values that must not change are compared first, so that a shared
 * value is never treated as one that may change.
 */
public final class GraphComparison {
    private final PdfRevision older;
    private final PdfRevision newer;
    private final PdfWorkLimit workLimit;
    private final ReferenceGraph referenceGraph;
    private final Set<ValuePair> comparedByRule = new HashSet<>();
    private final Set<VisitedPair> visited = new HashSet<>();
    private final Deque<ComparisonStep> strictSteps = new ArrayDeque<>();
    private final Deque<ComparisonStep> lenientSteps = new ArrayDeque<>();
    private final Set<RevisionChange> changes = new LinkedHashSet<>();

    private record ValuePair(COSObjectKey older, COSObjectKey newer) {}

    /**
     * @param change category of a change; null where no change is allowed
     */
    private record VisitedPair(
            ValuePair pair, boolean drawn, @Nullable RevisionChange change) {}

    /**
     * @param drawn whether the value is used for drawing; then no other rule allows a change
     */
    private record ComparisonStep(
            @Nullable COSBase older, @Nullable COSBase newer, RevisionChange change, boolean drawn) {}

    public GraphComparison(PdfRevision older, PdfRevision newer, PdfWorkLimit budget, ReferenceGraph edges) {
        this.older = older;
        this.newer = newer;
        this.workLimit = budget;
        this.referenceGraph = edges;
    }

    Set<RevisionChange> changes() {
        return changes;
    }

    void report(RevisionChange edit) {
        changes.add(edit);
    }

    /** Marks two items as compared by a separate rule; returns whether that is still necessary. */
    boolean markCompared(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSObjectKey from = PdfRevision.key(before);
        COSObjectKey to = PdfRevision.key(after);
        recordFreed(to);
        if (to != null && newer.hasDuplicateKeys(to) && !to.equals(sameKey(before, after))) {
            report(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
        }
        if (PdfRevision.resolve(before) instanceof COSStream || PdfRevision.resolve(after) instanceof COSStream) {
            // No rule defines its content.
            expectEqual(before, after, RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
            return true;
        }
        return from == null || to == null || comparedByRule.add(new ValuePair(from, to));
    }

    /** Returns the key of an object that did not move. */
    private @Nullable COSObjectKey sameKey(@Nullable COSBase before, @Nullable COSBase after) {
        COSObjectKey from = PdfRevision.key(before);
        return from != null && from.equals(PdfRevision.key(after)) && unmovedOffset(from) != null ? from : null;
    }

    /** Records an object that was marked as free: some programs still show it, others do not. */
    private void recordFreed(@Nullable COSObjectKey key) {
        if (key != null && newer.isFree(key) && !older.isFree(key) && older.offset(key) != null) {
            report(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
        }
    }

    /** Requires two items to be equal; a difference is this change. */
    void expectEqual(@Nullable COSBase before, @Nullable COSBase after, RevisionChange edit) {
        expectEqual(new ComparisonStep(before, after, edit, false));
    }

    /** Requires two items that are used for drawing to be equal. */
    void expectDrawnEqual(@Nullable COSBase before, @Nullable COSBase after, RevisionChange edit) {
        expectEqual(new ComparisonStep(before, after, edit, true));
    }

    /** Requires the values of a key in two dictionaries to be equal; a difference is this change. */
    void expectEqual(COSName key, COSDictionary before, COSDictionary after, RevisionChange edit) {
        expectEqual(
                new ComparisonStep(before.getItem(key), after.getItem(key), edit, ReferenceGraph.isDrawingKey(key)));
    }

    private void expectEqual(ComparisonStep step) {
        if (step.older() != null || step.newer() != null) {
            (isNeverAllowed(step.change()) ? strictSteps : lenientSteps).push(step);
        }
    }

    private static boolean isNeverAllowed(RevisionChange edit) {
        return edit.category().condition() == RevisionChange.ChangeCondition.NEVER;
    }

    /** Compares all required items and everything reachable from them. */
    void compareAll() throws IOException {
        while (!strictSteps.isEmpty() || !lenientSteps.isEmpty()) {
            ComparisonStep step = strictSteps.isEmpty() ? lenientSteps.pop() : strictSteps.pop();
            if (!workLimit.trySpendNode()) {
                report(RevisionChange.of(RevisionChange.ChangeCategory.TOO_LARGE));
                return;
            }
            if (!compareStep(step)) {
                report(step.change());
            }
        }
    }

    /** Returns whether a pair was already compared at least as strictly. */
    private boolean checkVisited(ValuePair pair, ComparisonStep step) {
        boolean strictly = visited.contains(new VisitedPair(pair, true, null))
                || (!step.drawn()
                        && (comparedByRule.contains(pair) || visited.contains(new VisitedPair(pair, false, null))));
        return strictly
                || !visited.add(
                        new VisitedPair(pair, step.drawn(), isNeverAllowed(step.change()) ? null : step.change()));
    }

    private boolean compareStep(ComparisonStep step) throws IOException {
        COSObjectKey from = PdfRevision.key(step.older());
        COSObjectKey to = PdfRevision.key(step.newer());
        recordFreed(to);
        if (from != null && to != null && checkVisited(new ValuePair(from, to), step)) {
            return true;
        }
        if (from != null && from.equals(to) && followReferences(from, step)) {
            return true;
        }
        COSBase before = PdfRevision.resolve(step.older());
        COSBase after = PdfRevision.resolve(step.newer());
        boolean nothing = isNull(before);
        if (nothing || isNull(after)) {
            return nothing && isNull(after) && (from == null || to == null || isSameAbsence(from, to));
        }
        if (to != null && newer.hasDuplicateKeys(to)) {
            return false;
        }
        if (before instanceof COSDictionary dictionary) {
            return after instanceof COSDictionary other
                    && compareEntries(dictionary, other, step)
                    && PdfValueEquality.sameStreams(dictionary, other);
        }
        if (before instanceof COSArray array) {
            return after instanceof COSArray other && compareItems(array, other, step);
        }
        return PdfValueEquality.sameValues(before, after);
    }

    /** Follows the references of an object that is byte-identical because it did not move. */
    private boolean followReferences(COSObjectKey key, ComparisonStep step) {
        Long place = unmovedOffset(key);
        ReferenceGraph.ReferencingObject leading =
                place == null ? null : referenceGraph.referencesOf(place, newer, key);
        if (leading == null || leading.end() > older.end()) {
            return false;
        }
        for (ReferenceGraph.ObjectReference edge : leading.references()) {
            expectEqual(new ComparisonStep(
                    older.object(edge.key()), newer.object(edge.key()), step.change(), step.drawn() || edge.drawn()));
        }
        return true;
    }

    /** Returns the offset of an object that did not move. */
    private @Nullable Long unmovedOffset(COSObjectKey key) {
        Long place = older.offset(key);
        return place != null && place > 0 && place.equals(newer.offset(key)) ? place : null;
    }

    /** Returns whether two unreadable objects are equal: both at the same offset, or both missing. */
    private boolean isSameAbsence(COSObjectKey from, COSObjectKey to) {
        Long before = older.offset(from);
        Long after = newer.offset(to);
        return before == null ? after == null : before.equals(after);
    }

    private static boolean isNull(@Nullable COSBase value) {
        return value == null || value instanceof COSNull;
    }

    private boolean compareEntries(COSDictionary before, COSDictionary after, ComparisonStep step) {
        boolean stream = before instanceof COSStream;
        for (COSName key : PdfObjects.unionKeys(before, after)) {
            if (!stream || !COSName.LENGTH.equals(key)) {
                boolean drawn = stream || step.drawn() || ReferenceGraph.isDrawingKey(key);
                expectEqual(new ComparisonStep(before.getItem(key), after.getItem(key), step.change(), drawn));
            }
        }
        return true;
    }

    private boolean compareItems(COSArray before, COSArray after, ComparisonStep step) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            expectEqual(new ComparisonStep(before.get(i), after.get(i), step.change(), step.drawn()));
        }
        return true;
    }
}
