package vn.lienthong.signature.internal.pdf.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/**
 * The pairing of two lists of fields or annotations: indirect items by object number, direct items by order. Order
 * on the page determines visibility, so items in another order count as replaced.
 */
record ListPairing(List<PairedItems> pairs, List<COSBase> added, List<COSBase> removed) {
    record PairedItems(COSBase older, COSBase newer) {}

    static ListPairing of(@Nullable COSArray before, @Nullable COSArray after) {
        List<PairedItems> both = new ArrayList<>();
        List<COSBase> added = new ArrayList<>();
        List<COSBase> removed = new ArrayList<>();
        Map<Object, Integer> places = new HashMap<>();
        List<COSBase> older = items(before);
        List<Object> names = identities(older);
        for (int i = 0; i < older.size(); i++) {
            places.put(names.get(i), i);
        }
        int last = -1;
        Set<Integer> met = new HashSet<>();
        List<COSBase> newer = items(after);
        List<Object> newNames = identities(newer);
        for (int i = 0; i < newer.size(); i++) {
            Integer place = places.get(newNames.get(i));
            if (place == null || place <= last) {
                added.add(newer.get(i));
            } else {
                both.add(new PairedItems(older.get(place), newer.get(i)));
                met.add(place);
                last = place;
            }
        }
        for (int i = 0; i < older.size(); i++) {
            if (!met.contains(i)) {
                removed.add(older.get(i));
            }
        }
        return new ListPairing(both, added, removed);
    }

    private static List<COSBase> items(@Nullable COSArray array) {
        List<COSBase> items = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            COSBase item = array.get(i);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** Returns the object number of each item; for a direct item, its position among the direct items. */
    private static List<Object> identities(List<COSBase> items) {
        List<Object> names = new ArrayList<>();
        int direct = 0;
        for (COSBase item : items) {
            COSObjectKey key = PdfRevision.key(item);
            names.add(key == null ? (Object) direct++ : key);
        }
        return names;
    }
}
