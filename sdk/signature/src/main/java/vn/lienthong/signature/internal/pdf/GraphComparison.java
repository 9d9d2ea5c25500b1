package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
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
    private final Set<Pair> seen = new HashSet<>();
    private final Deque<Step> strict = new ArrayDeque<>();
    private final Deque<Step> lenient = new ArrayDeque<>();
    private final Set<Edit> changes = new LinkedHashSet<>();

    private record Pair(COSObjectKey older, COSObjectKey newer) {}

    private record Step(@Nullable COSBase older, @Nullable COSBase newer, Edit edit) {}

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
    boolean claim(@Nullable COSBase before, @Nullable COSBase after) {
        COSObjectKey from = Model.key(before);
        COSObjectKey to = Model.key(after);
        freed(to);
        return from == null || to == null || seen.add(new Pair(from, to));
    }

    /** An object that was there and is called free: one program shows it still, another does not. */
    private void freed(@Nullable COSObjectKey key) {
        if (key != null && newer.frees(key) && !older.frees(key) && older.place(key) != null) {
            report(Edit.of(Edit.Kind.STRUCTURE));
        }
    }

    /** Two items that must be equal, else it is that edit. */
    void expect(@Nullable COSBase before, @Nullable COSBase after, Edit edit) {
        if (before != null || after != null) {
            (edit.kind().when() == Edit.When.NEVER ? strict : lenient).push(new Step(before, after, edit));
        }
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

    private boolean same(Step step) throws IOException {
        COSObjectKey from = Model.key(step.older());
        COSObjectKey to = Model.key(step.newer());
        freed(to);
        if (from != null && to != null && !seen.add(new Pair(from, to))) {
            return true;
        }
        Long unmoved = from != null && from.equals(to) ? unmoved(from) : null;
        if (unmoved != null && step.newer() != null) {
            for (COSObjectKey edge : edges.of(unmoved, step.newer())) {
                expect(older.object(edge), newer.object(edge), step.edit());
            }
            return true;
        }
        COSBase before = Model.value(step.older());
        COSBase after = Model.value(step.newer());
        boolean nothing = nothing(before);
        if (nothing || nothing(after)) {
            return nothing && nothing(after) && (from == null || to == null || sameAbsence(from, to));
        }
        if (to != null && doubled(to)) {
            return false;
        }
        if (before instanceof COSDictionary dictionary) {
            return after instanceof COSDictionary other
                    && entries(dictionary, other, step.edit())
                    && streams(dictionary, other);
        }
        if (before instanceof COSArray array) {
            return after instanceof COSArray other && items(array, other, step.edit());
        }
        return leaf(before, after);
    }

    /** The place of an object that stands where it stood, so that it is the same but for what it refers to. */
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

    /** A key that stands twice in a dictionary means one thing to one reader and another to the next. */
    private boolean doubled(COSObjectKey key) throws IOException {
        RawValue raw = newer.raw(key);
        return raw != null && raw.doubled();
    }

    private boolean entries(COSDictionary before, COSDictionary after, Edit edit) {
        boolean stream = before instanceof COSStream;
        Set<COSName> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (COSName key : keys) {
            if (!stream || !COSName.LENGTH.equals(key)) {
                expect(before.getItem(key), after.getItem(key), edit);
            }
        }
        return true;
    }

    private boolean items(COSArray before, COSArray after, Edit edit) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            expect(before.get(i), after.get(i), edit);
        }
        return true;
    }

    private static boolean streams(COSDictionary before, COSDictionary after) throws IOException {
        if (!(before instanceof COSStream from) || !(after instanceof COSStream to)) {
            return before instanceof COSStream == after instanceof COSStream;
        }
        if (from.getLength() != to.getLength()) {
            return false;
        }
        return octets(from, to);
    }

    private static boolean octets(COSStream from, COSStream to) throws IOException {
        byte[] some = new byte[8192];
        byte[] more = new byte[8192];
        try (InputStream left = from.createRawInputStream();
                InputStream right = to.createRawInputStream()) {
            while (true) {
                int read = left.readNBytes(some, 0, some.length);
                if (read != right.readNBytes(more, 0, more.length) || !Arrays.equals(some, 0, read, more, 0, read)) {
                    return false;
                }
                if (read < some.length) {
                    return true;
                }
            }
        }
    }

    private static boolean leaf(@Nullable COSBase before, @Nullable COSBase after) {
        if (before instanceof COSString text) {
            return after instanceof COSString other && Arrays.equals(text.getBytes(), other.getBytes());
        }
        if (before instanceof COSName name) {
            return name.equals(after);
        }
        if (before instanceof COSInteger number && after instanceof COSInteger other) {
            return number.longValue() == other.longValue();
        }
        if (before instanceof COSNumber number) {
            return after instanceof COSNumber other && Float.compare(number.floatValue(), other.floatValue()) == 0;
        }
        return before instanceof COSBoolean && before.equals(after);
    }
}
