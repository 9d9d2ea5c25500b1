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
    private final Model older;
    private final Model newer;
    private final Budget budget;
    private final Edges edges;
    private final Set<Pair> claimed = new HashSet<>();
    private final Set<Met> met = new HashSet<>();
    private final Deque<Step> strict = new ArrayDeque<>();
    private final Deque<Step> lenient = new ArrayDeque<>();
    private final Set<Edit> changes = new LinkedHashSet<>();

    private record Pair(COSObjectKey older, COSObjectKey newer) {}

    /** @param edit null where nothing may change, whatever it would be called */
    private record Met(Pair pair, boolean drawn, @Nullable Edit edit) {}

    /** @param drawn whether something is drawn with it: then no rule of its own lets it change */
    private record Step(@Nullable COSBase older, @Nullable COSBase newer, Edit edit, boolean drawn) {}

    GraphComparison(Model older, Model newer, Budget budget, Edges edges) {
        this.older = older;
        this.newer = newer;
        this.budget = budget;
        this.edges = edges;
    }

    Set<Edit> edits() {
        return changes;
    }

    void report(Edit edit) {
        changes.add(edit);
    }

    /** Whether two items still have to be compared by a rule of their own; from now on they have been. */
    boolean claim(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSObjectKey from = Model.key(before);
        COSObjectKey to = Model.key(after);
        freed(to);
        if (to != null && newer.doubled(to) && !to.equals(stayed(before, after))) {
            report(Edit.of(Edit.Kind.STRUCTURE));
        }
        if (Model.value(before) instanceof COSStream || Model.value(after) instanceof COSStream) {
            // No rule knows what it holds.
            expect(before, after, Edit.of(Edit.Kind.STRUCTURE));
            return true;
        }
        return from == null || to == null || claimed.add(new Pair(from, to));
    }

    /** The key of an object that stands where it stood. */
    private @Nullable COSObjectKey stayed(@Nullable COSBase before, @Nullable COSBase after) {
        COSObjectKey from = Model.key(before);
        return from != null && from.equals(Model.key(after)) && unmoved(from) != null ? from : null;
    }

    /** An object that was there and is called free: one program shows it still, another does not. */
    private void freed(@Nullable COSObjectKey key) {
        if (key != null && newer.frees(key) && !older.frees(key) && older.place(key) != null) {
            report(Edit.of(Edit.Kind.STRUCTURE));
        }
    }

    /** Two items that must be equal, else it is that edit. */
    void expect(@Nullable COSBase before, @Nullable COSBase after, Edit edit) {
        expect(new Step(before, after, edit, false));
    }

    /** Two items that something is drawn with. */
    void draw(@Nullable COSBase before, @Nullable COSBase after, Edit edit) {
        expect(new Step(before, after, edit, true));
    }

    /** What two dictionaries have under a key must be equal, else it is that edit. */
    void expect(COSName key, COSDictionary before, COSDictionary after, Edit edit) {
        expect(new Step(before.getItem(key), after.getItem(key), edit, Edges.draws(key)));
    }

    private void expect(Step step) {
        if (step.older() != null || step.newer() != null) {
            (never(step.edit()) ? strict : lenient).push(step);
        }
    }

    private static boolean never(Edit edit) {
        return edit.kind().when() == Edit.When.NEVER;
    }

    /** Compares all that was expected, and what it leads to. */
    void run() throws IOException {
        while (!strict.isEmpty() || !lenient.isEmpty()) {
            Step step = strict.isEmpty() ? lenient.pop() : strict.pop();
            if (!budget.node()) {
                report(Edit.of(Edit.Kind.TOO_LARGE));
                return;
            }
            if (!same(step)) {
                report(step.edit());
            }
        }
    }

    /** Whether a pair was compared already, as strictly as this step wants it. */
    private boolean known(Pair pair, Step step) {
        boolean strictly = met.contains(new Met(pair, true, null))
                || (!step.drawn() && (claimed.contains(pair) || met.contains(new Met(pair, false, null))));
        return strictly || !met.add(new Met(pair, step.drawn(), never(step.edit()) ? null : step.edit()));
    }

    private boolean same(Step step) throws IOException {
        COSObjectKey from = Model.key(step.older());
        COSObjectKey to = Model.key(step.newer());
        freed(to);
        if (from != null && to != null && known(new Pair(from, to), step)) {
            return true;
        }
        if (from != null && from.equals(to) && followed(from, step)) {
            return true;
        }
        COSBase before = Model.value(step.older());
        COSBase after = Model.value(step.newer());
        boolean nothing = nothing(before);
        if (nothing || nothing(after)) {
            return nothing && nothing(after) && (from == null || to == null || sameAbsence(from, to));
        }
        if (to != null && newer.doubled(to)) {
            return false;
        }
        if (before instanceof COSDictionary dictionary) {
            return after instanceof COSDictionary other
                    && entries(dictionary, other, step)
                    && Values.sameStreams(dictionary, other);
        }
        if (before instanceof COSArray array) {
            return after instanceof COSArray other && items(array, other, step);
        }
        return Values.same(before, after);
    }

    /** Follows what an object refers to that is the same, octet by octet, because it stands where it stood. */
    private boolean followed(COSObjectKey key, Step step) {
        Long place = unmoved(key);
        Edges.Leading leading = place == null ? null : edges.of(place, newer, key);
        if (leading == null || leading.end() > older.end()) {
            return false;
        }
        for (Edges.Edge edge : leading.edges()) {
            expect(new Step(
                    older.object(edge.key()), newer.object(edge.key()), step.edit(), step.drawn() || edge.drawn()));
        }
        return true;
    }

    /** The place of an object that stands where it stood. */
    private @Nullable Long unmoved(COSObjectKey key) {
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

    private boolean entries(COSDictionary before, COSDictionary after, Step step) {
        boolean stream = before instanceof COSStream;
        for (COSName key : Comparison.keys(before, after)) {
            if (!stream || !COSName.LENGTH.equals(key)) {
                boolean drawn = stream || step.drawn() || Edges.draws(key);
                expect(new Step(before.getItem(key), after.getItem(key), step.edit(), drawn));
            }
        }
        return true;
    }

    private boolean items(COSArray before, COSArray after, Step step) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            expect(new Step(before.get(i), after.get(i), step.edit(), step.drawn()));
        }
        return true;
    }
}
