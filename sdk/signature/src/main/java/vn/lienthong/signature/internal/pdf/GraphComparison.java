package vn.lienthong.signature.internal.pdf;

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

/**
 * Compares what is reachable in two revisions, value by value. Values that no change is ever allowed to are compared first, so
 * that nothing they share with a value that may change is taken for the latter.
 */
final class GraphComparison {
    private final PdfRevision older;
    private final PdfRevision newer;
    private final PdfWorkLimit budget;
    private final ReferenceGraph edges;
    private final Set<ValuePair> claimed = new HashSet<>();
    private final Set<VisitedPair> met = new HashSet<>();
    private final Deque<ComparisonStep> strict = new ArrayDeque<>();
    private final Deque<ComparisonStep> lenient = new ArrayDeque<>();
    private final Set<RevisionChange> changes = new LinkedHashSet<>();

    private record ValuePair(COSObjectKey older, COSObjectKey newer) {}

    /** @param edit null where nothing may change, whatever it would be called */
    private record VisitedPair(
            ValuePair pair, boolean drawn, @Nullable RevisionChange edit) {}

    /** @param drawn whether something is drawn with it: then no rule of its own lets it change */
    private record ComparisonStep(
            @Nullable COSBase older, @Nullable COSBase newer, RevisionChange edit, boolean drawn) {}

    GraphComparison(PdfRevision older, PdfRevision newer, PdfWorkLimit budget, ReferenceGraph edges) {
        this.older = older;
        this.newer = newer;
        this.budget = budget;
        this.edges = edges;
    }

    Set<RevisionChange> edits() {
        return changes;
    }

    void report(RevisionChange edit) {
        changes.add(edit);
    }

    /** Whether two items still have to be compared by a rule of their own; from now on they have been. */
    boolean claim(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSObjectKey from = PdfRevision.key(before);
        COSObjectKey to = PdfRevision.key(after);
        recordFreed(to);
        if (to != null && newer.isDuplicate(to) && !to.equals(sameKey(before, after))) {
            report(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
        }
        if (PdfRevision.value(before) instanceof COSStream || PdfRevision.value(after) instanceof COSStream) {
            // No rule knows what it holds.
            expect(before, after, RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
            return true;
        }
        return from == null || to == null || claimed.add(new ValuePair(from, to));
    }

    /** The key of an object that stands where it stood. */
    private @Nullable COSObjectKey sameKey(@Nullable COSBase before, @Nullable COSBase after) {
        COSObjectKey from = PdfRevision.key(before);
        return from != null && from.equals(PdfRevision.key(after)) && unmovedOffset(from) != null ? from : null;
    }

    /** An object that was there and is called free: one program shows it still, another does not. */
    private void recordFreed(@Nullable COSObjectKey key) {
        if (key != null && newer.frees(key) && !older.frees(key) && older.place(key) != null) {
            report(RevisionChange.of(RevisionChange.ChangeCategory.STRUCTURE));
        }
    }

    /** Two items that must be equal, else it is that edit. */
    void expect(@Nullable COSBase before, @Nullable COSBase after, RevisionChange edit) {
        expect(new ComparisonStep(before, after, edit, false));
    }

    /** Two items that something is drawn with. */
    void draw(@Nullable COSBase before, @Nullable COSBase after, RevisionChange edit) {
        expect(new ComparisonStep(before, after, edit, true));
    }

    /** What two dictionaries have under a key must be equal, else it is that edit. */
    void expect(COSName key, COSDictionary before, COSDictionary after, RevisionChange edit) {
        expect(new ComparisonStep(before.getItem(key), after.getItem(key), edit, ReferenceGraph.draws(key)));
    }

    private void expect(ComparisonStep step) {
        if (step.older() != null || step.newer() != null) {
            (never(step.edit()) ? strict : lenient).push(step);
        }
    }

    private static boolean never(RevisionChange edit) {
        return edit.kind().when() == RevisionChange.ChangeCondition.NEVER;
    }

    /** Compares all that was expected, and what it leads to. */
    void run() throws IOException {
        while (!strict.isEmpty() || !lenient.isEmpty()) {
            ComparisonStep step = strict.isEmpty() ? lenient.pop() : strict.pop();
            if (!budget.node()) {
                report(RevisionChange.of(RevisionChange.ChangeCategory.TOO_LARGE));
                return;
            }
            if (!same(step)) {
                report(step.edit());
            }
        }
    }

    /** Whether a pair was compared already, as strictly as this step wants it. */
    private boolean isKnown(ValuePair pair, ComparisonStep step) {
        boolean strictly = met.contains(new VisitedPair(pair, true, null))
                || (!step.drawn() && (claimed.contains(pair) || met.contains(new VisitedPair(pair, false, null))));
        return strictly || !met.add(new VisitedPair(pair, step.drawn(), never(step.edit()) ? null : step.edit()));
    }

    private boolean same(ComparisonStep step) throws IOException {
        COSObjectKey from = PdfRevision.key(step.older());
        COSObjectKey to = PdfRevision.key(step.newer());
        recordFreed(to);
        if (from != null && to != null && isKnown(new ValuePair(from, to), step)) {
            return true;
        }
        if (from != null && from.equals(to) && isFollowed(from, step)) {
            return true;
        }
        COSBase before = PdfRevision.value(step.older());
        COSBase after = PdfRevision.value(step.newer());
        boolean nothing = nothing(before);
        if (nothing || nothing(after)) {
            return nothing && nothing(after) && (from == null || to == null || sameAbsence(from, to));
        }
        if (to != null && newer.isDuplicate(to)) {
            return false;
        }
        if (before instanceof COSDictionary dictionary) {
            return after instanceof COSDictionary other
                    && entries(dictionary, other, step)
                    && PdfValueEquality.sameStreams(dictionary, other);
        }
        if (before instanceof COSArray array) {
            return after instanceof COSArray other && items(array, other, step);
        }
        return PdfValueEquality.same(before, after);
    }

    /** Follows what an object refers to that is the same, octet by octet, because it stands where it stood. */
    private boolean isFollowed(COSObjectKey key, ComparisonStep step) {
        Long place = unmovedOffset(key);
        ReferenceGraph.LeadingObject leading = place == null ? null : edges.of(place, newer, key);
        if (leading == null || leading.end() > older.end()) {
            return false;
        }
        for (ReferenceGraph.ObjectReference edge : leading.edges()) {
            expect(new ComparisonStep(
                    older.object(edge.key()), newer.object(edge.key()), step.edit(), step.drawn() || edge.drawn()));
        }
        return true;
    }

    /** The place of an object that stands where it stood. */
    private @Nullable Long unmovedOffset(COSObjectKey key) {
        Long place = older.place(key);
        return place != null && place > 0 && place.equals(newer.place(key)) ? place : null;
    }

    /** An object that cannot be read is only the same nothing where it stands at the same place, or nowhere. */
    private boolean sameAbsence(COSObjectKey from, COSObjectKey to) {
        Long before = older.place(from);
        Long after = newer.place(to);
        return before == null ? after == null : before.equals(after);
    }

    private static boolean nothing(@Nullable COSBase value) {
        return value == null || value instanceof COSNull;
    }

    private boolean entries(COSDictionary before, COSDictionary after, ComparisonStep step) {
        boolean stream = before instanceof COSStream;
        for (COSName key : RevisionComparison.keys(before, after)) {
            if (!stream || !COSName.LENGTH.equals(key)) {
                boolean drawn = stream || step.drawn() || ReferenceGraph.draws(key);
                expect(new ComparisonStep(before.getItem(key), after.getItem(key), step.edit(), drawn));
            }
        }
        return true;
    }

    private boolean items(COSArray before, COSArray after, ComparisonStep step) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            expect(new ComparisonStep(before.get(i), after.get(i), step.edit(), step.drawn()));
        }
        return true;
    }
}
