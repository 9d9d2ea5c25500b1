package vn.lienthong.signature.internal.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.RevisionChange.ChangeCategory;

/** Compares the forms: signatures may be added, and fields filled in where the signature leaves that open. */
final class FormComparison {
    private static final int MAX_DEPTH = 40;
    private static final Set<String> MADE_BY_SIGNING = Set.of("V", "AP", "AS", "M", "F", "MK", "DA", "Ff");
    private static final Set<String> FILLED_IN = Set.of("V", "AP", "AS", "RV", "I", "M");
    private static final COSName NEED_APPEARANCES = COSName.NEED_APPEARANCES;

    private final GraphComparison graph;
    private final Map<COSObjectKey, ChangeCategory> later;
    private final AddedFieldCheck added;

    /** A field in both revisions, and what it has from above. */
    private record FieldLocation(String name, @Nullable COSName type, boolean signedNow, int depth) {}

    FormComparison(GraphComparison graph, Map<COSObjectKey, ChangeCategory> later) {
        this.graph = graph;
        this.later = later;
        this.added = new AddedFieldCheck(graph, later);
    }

    boolean isNewWidget(COSBase item) {
        return added.isWidget(item);
    }

    void compare(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSDictionary from = PdfRevision.value(before) instanceof COSDictionary form ? form : new COSDictionary();
        boolean removed = before != null && !(PdfRevision.value(after) instanceof COSDictionary);
        if (removed) {
            graph.report(RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
        }
        COSDictionary to = PdfRevision.value(after) instanceof COSDictionary form ? form : new COSDictionary();
        graph.claim(before, after);
        for (COSName key : RevisionComparison.keys(from, to)) {
            entry(key, from, to);
        }
    }

    private void entry(COSName key, COSDictionary from, COSDictionary to) throws IOException {
        COSBase before = from.getItem(key);
        COSBase after = to.getItem(key);
        switch (key.getName()) {
            case "Fields" -> fields(before, after, new FieldLocation("", null, false, 0));
            case "SigFlags" -> flags(PdfRevision.value(before), PdfRevision.value(after));
            case "DR" -> resources(before, after);
            default -> {
                boolean tolerated = (key.equals(COSName.DA) && before == null)
                        || (key.equals(NEED_APPEARANCES) && !isDrawn(after) && !(isDrawn(before) && isFilled(from)));
                if (!tolerated) {
                    graph.expect(key, from, to, RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
                }
            }
        }
    }

    /** Whether programs draw what the fields show anew from their values. */
    private static boolean isDrawn(@Nullable COSBase item) {
        COSBase value = PdfRevision.value(item);
        return value != null && !(value instanceof COSNull) && !COSBoolean.FALSE.equals(value);
    }

    /** Whether a form has a field that shows a value, which is not what its appearance shows where it is drawn anew. */
    private static boolean isFilled(COSDictionary form) {
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field)
                    || !COSName.SIG.equals(field.getCOSName(COSName.FT))) {
                return true;
            }
        }
        return false;
    }

    private void flags(@Nullable COSBase before, @Nullable COSBase after) {
        long from = before instanceof COSInteger number ? number.longValue() : 0;
        long to = after instanceof COSInteger number ? number.longValue() : 0;
        if ((from & ~to) != 0 || (to & ~3) != 0) {
            graph.report(RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
        }
    }

    /** A new signature's appearance may bring resources of its own, also under a known name; none that fields draw their text with changes. */
    private void resources(@Nullable COSBase before, @Nullable COSBase after) {
        if (!(PdfRevision.value(before) instanceof COSDictionary from)) {
            return;
        }
        COSDictionary to = PdfRevision.value(after) instanceof COSDictionary other ? other : new COSDictionary();
        for (COSName kind : from.keySet()) {
            boolean signing = kind.equals(COSName.XOBJECT) && !later.isEmpty();
            if (signing || kind.equals(COSName.PROC_SET)) {
                continue;
            }
            if (from.getDictionaryObject(kind) instanceof COSDictionary named) {
                COSDictionary kept =
                        to.getDictionaryObject(kind) instanceof COSDictionary other ? other : new COSDictionary();
                for (COSName name : named.keySet()) {
                    graph.draw(
                            named.getItem(name), kept.getItem(name), RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
                }
            } else {
                graph.draw(from.getItem(kind), to.getItem(kind), RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
            }
        }
    }

    private void fields(@Nullable COSBase before, @Nullable COSBase after, FieldLocation parent) throws IOException {
        if (parent.depth() > MAX_DEPTH) {
            graph.report(RevisionChange.of(ChangeCategory.TOO_LARGE));
            return;
        }
        graph.claim(before, after);
        ListPairing pairing = ListPairing.of(RevisionComparison.array(before), RevisionComparison.array(after));
        pairing.removed().forEach(item -> graph.report(RevisionChange.of(ChangeCategory.FIELD)));
        pairing.added().forEach(item -> added.field(item, parent.type()));
        for (ListPairing.PairedItems both : pairing.both()) {
            if (PdfRevision.value(both.older()) instanceof COSDictionary from
                    && PdfRevision.value(both.newer()) instanceof COSDictionary to) {
                if (graph.claim(both.older(), both.newer())) {
                    field(from, to, parent);
                }
            } else {
                graph.expect(both.older(), both.newer(), RevisionChange.of(ChangeCategory.FIELD));
            }
        }
    }

    private void field(COSDictionary before, COSDictionary after, FieldLocation parent) throws IOException {
        COSName own = before.getCOSName(COSName.FT);
        COSName type = own == null ? parent.type() : own;
        boolean signature = COSName.SIG.equals(type);
        boolean signedNow = signature && (parent.signedNow() || isSigned(before, after));
        FieldLocation place = new FieldLocation(
                SignatureFieldWalker.name(parent.name(), before), type, signedNow, parent.depth() + 1);
        for (COSName key : RevisionComparison.keys(before, after)) {
            COSBase from = before.getItem(key);
            COSBase to = after.getItem(key);
            if (key.equals(COSName.KIDS) && from != null && to != null) {
                fields(from, to, place);
            } else if (!signedNow || !MADE_BY_SIGNING.contains(key.getName())) {
                graph.expect(key, before, after, edit(key, place, signature, before.containsKey(COSName.V)));
            }
        }
    }

    private static RevisionChange edit(COSName key, FieldLocation place, boolean signature, boolean valued) {
        if (signature) {
            return RevisionChange.of(
                    valued && key.equals(COSName.V) ? ChangeCategory.SIGNATURE_REPLACED : ChangeCategory.FIELD);
        }
        boolean filled = place.type() != null && FILLED_IN.contains(key.getName());
        return filled ? new RevisionChange(ChangeCategory.FORM, place.name()) : RevisionChange.of(ChangeCategory.FIELD);
    }

    /** Whether a field that was empty holds a sound signature now. */
    private boolean isSigned(COSDictionary before, COSDictionary after) {
        COSObjectKey key = PdfRevision.key(after.getItem(COSName.V));
        ChangeCategory kind = key == null || before.containsKey(COSName.V) ? null : later.get(key);
        if (kind == null) {
            return false;
        }
        graph.report(RevisionChange.of(
                kind == ChangeCategory.TIMESTAMP && AddedFieldCheck.isShown(after) ? ChangeCategory.FIELD : kind));
        return true;
    }
}
