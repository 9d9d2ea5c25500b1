package vn.lienthong.signature.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** To which objects an object leads, by its place: what no revision moved is read once for all revisions. */
final class Edges {
    private final Map<Long, List<COSObjectKey>> known = new HashMap<>();

    List<COSObjectKey> of(long place, COSBase item) {
        List<COSObjectKey> edges = known.get(place);
        if (edges == null) {
            edges = edges(Model.value(item));
            known.put(place, edges);
        }
        return edges;
    }

    private static List<COSObjectKey> edges(@Nullable COSBase value) {
        List<COSObjectKey> edges = new ArrayList<>();
        Deque<COSBase> values = new ArrayDeque<>();
        push(values, value);
        while (!values.isEmpty()) {
            COSBase next = values.pop();
            COSObjectKey key = Model.key(next);
            if (key != null) {
                edges.add(key);
            } else if (next instanceof COSDictionary dictionary) {
                for (COSName name : dictionary.keySet()) {
                    push(values, dictionary.getItem(name));
                }
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(values, array.get(i));
                }
            }
        }
        return List.copyOf(edges);
    }

    private static void push(Deque<COSBase> values, @Nullable COSBase value) {
        if (value != null) {
            values.push(value);
        }
    }
}
