package vn.lienthong.signature.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** To which objects an object leads, by its place: what no revision moved is read once for all revisions. */
final class ReferenceGraph {
    /** Under these keys stands what is drawn. */
    private static final Set<String> DRAWN = Set.of("AP", "Contents", "DR", "MK", "Resources", "Thumb");

    private final Map<Long, LeadingObject> known = new HashMap<>();

    /** @param drawn whether something is drawn with it */
    record ObjectReference(COSObjectKey key, boolean drawn) {}

    /**
     * Where an object leads.
     *
     * @param end behind the object; beyond any file where it depends on what follows it how far it reaches
     */
    record LeadingObject(long end, List<ObjectReference> edges) {}

    private record ReferencePath(COSBase value, boolean drawn) {}

    static boolean draws(COSName key) {
        return DRAWN.contains(key.getName());
    }

    LeadingObject of(long place, PdfRevision model, COSObjectKey key) {
        LeadingObject leading = known.get(place);
        if (leading == null) {
            List<ObjectReference> edges = edges(PdfRevision.value(model.object(key)));
            leading = new LeadingObject(model.endOf(key), edges);
            known.put(place, leading);
        }
        return leading;
    }

    private static List<ObjectReference> edges(@Nullable COSBase value) {
        List<ObjectReference> edges = new ArrayList<>();
        Deque<ReferencePath> parts = new ArrayDeque<>();
        push(parts, value, value instanceof COSStream);
        while (!parts.isEmpty()) {
            ReferencePath part = parts.pop();
            COSObjectKey key = PdfRevision.key(part.value());
            if (key != null) {
                edges.add(new ObjectReference(key, part.drawn()));
            } else if (part.value() instanceof COSDictionary dictionary) {
                for (COSName name : dictionary.keySet()) {
                    push(parts, dictionary.getItem(name), part.drawn() || draws(name));
                }
            } else if (part.value() instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(parts, array.get(i), part.drawn());
                }
            }
        }
        return List.copyOf(edges);
    }

    private static void push(Deque<ReferencePath> parts, @Nullable COSBase value, boolean drawn) {
        if (value != null) {
            parts.push(new ReferencePath(value, drawn));
        }
    }
}
