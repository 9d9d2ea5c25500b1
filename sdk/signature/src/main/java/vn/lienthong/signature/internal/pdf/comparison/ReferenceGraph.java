package vn.lienthong.signature.internal.pdf.comparison;

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
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/** The references of objects by offset: an object that no revision moved is read once for all revisions. */
public final class ReferenceGraph {
    /** The keys of values that are used for drawing. */
    private static final Set<String> DRAWING_KEYS = Set.of("AP", "Contents", "DR", "MK", "Resources", "Thumb");

    private final Map<Long, ReferencingObject> referencingObjects = new HashMap<>();

    /**
     * @param drawn whether the reference is used for drawing
     */
    record ObjectReference(COSObjectKey key, boolean drawn) {}

    /**
     * The references of an object.
     *
     * @param end end of the object; beyond the file if its length depends on later bytes
     */
    record ReferencingObject(long end, List<ObjectReference> references) {}

    private record ReferencePath(COSBase value, boolean drawn) {}

    static boolean isDrawingKey(COSName key) {
        return DRAWING_KEYS.contains(key.getName());
    }

    ReferencingObject referencesOf(long place, PdfRevision model, COSObjectKey key) {
        ReferencingObject leading = referencingObjects.get(place);
        if (leading == null) {
            List<ObjectReference> edges = collectReferences(PdfRevision.resolve(model.object(key)));
            leading = new ReferencingObject(model.objectEnd(key), edges);
            referencingObjects.put(place, leading);
        }
        return leading;
    }

    private static List<ObjectReference> collectReferences(@Nullable COSBase value) {
        List<ObjectReference> edges = new ArrayList<>();
        Deque<ReferencePath> parts = new ArrayDeque<>();
        pushPath(parts, value, value instanceof COSStream);
        while (!parts.isEmpty()) {
            ReferencePath part = parts.pop();
            COSObjectKey key = PdfRevision.key(part.value());
            if (key != null) {
                edges.add(new ObjectReference(key, part.drawn()));
            } else if (part.value() instanceof COSDictionary dictionary) {
                for (COSName name : dictionary.keySet()) {
                    pushPath(parts, dictionary.getItem(name), part.drawn() || isDrawingKey(name));
                }
            } else if (part.value() instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    pushPath(parts, array.get(i), part.drawn());
                }
            }
        }
        return List.copyOf(edges);
    }

    private static void pushPath(Deque<ReferencePath> parts, @Nullable COSBase value, boolean drawn) {
        if (value != null) {
            parts.push(new ReferencePath(value, drawn));
        }
    }
}
