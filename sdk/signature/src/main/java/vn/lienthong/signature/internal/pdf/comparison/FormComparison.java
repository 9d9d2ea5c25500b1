package vn.lienthong.signature.internal.pdf.comparison;

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
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange.ChangeCategory;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker;

/** Compares forms: signatures may be added, and fields filled in if the signature allows it. */
final class FormComparison {
    private static final int MAX_DEPTH = 40;
    private static final Set<String> KEYS_SET_BY_SIGNING = Set.of("V", "AP", "AS", "M", "F", "MK", "DA", "Ff");
    private static final Set<String> KEYS_SET_BY_FILLING = Set.of("V", "AP", "AS", "RV", "I", "M");
    private static final COSName NEED_APPEARANCES = COSName.NEED_APPEARANCES;

    private final GraphComparison graph;
    private final Map<COSObjectKey, ChangeCategory> laterSignatures;
    private final AddedFieldCheck addedFields;

    /** A field in both revisions, with its inherited attributes. */
    private record FieldLocation(String name, @Nullable COSName type, boolean newlySigned, int depth) {}

    FormComparison(GraphComparison graph, Map<COSObjectKey, ChangeCategory> later) {
        this.graph = graph;
        this.laterSignatures = later;
        this.addedFields = new AddedFieldCheck(graph, later);
    }

    boolean isNewWidget(COSBase item) {
        return addedFields.isWidget(item);
    }

    void compare(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        COSDictionary from = PdfRevision.resolve(before) instanceof COSDictionary form ? form : new COSDictionary();
        boolean removed = before != null && !(PdfRevision.resolve(after) instanceof COSDictionary);
        if (removed) {
            graph.report(RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
        }
        COSDictionary to = PdfRevision.resolve(after) instanceof COSDictionary form ? form : new COSDictionary();
        graph.markCompared(before, after);
        for (COSName key : PdfObjects.unionKeys(from, to)) {
            compareEntry(key, from, to);
        }
    }

    private void compareEntry(COSName key, COSDictionary from, COSDictionary to) throws IOException {
        COSBase before = from.getItem(key);
        COSBase after = to.getItem(key);
        switch (key.getName()) {
            case "Fields" -> compareFields(before, after, new FieldLocation("", null, false, 0));
            case "SigFlags" -> compareFlags(PdfRevision.resolve(before), PdfRevision.resolve(after));
            case "DR" -> compareResources(before, after);
            default -> {
                boolean tolerated = (key.equals(COSName.DA) && before == null)
                        || (key.equals(NEED_APPEARANCES)
                                && !isRedrawn(after)
                                && !(isRedrawn(before) && hasValueField(from)));
                if (!tolerated) {
                    graph.expectEqual(key, from, to, RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
                }
            }
        }
    }

    /** Returns whether programs regenerate the appearance of fields from their values. */
    private static boolean isRedrawn(@Nullable COSBase item) {
        COSBase value = PdfRevision.resolve(item);
        return value != null && !(value instanceof COSNull) && !COSBoolean.FALSE.equals(value);
    }

    /** Returns whether a form has a field with a value; a regenerated appearance may differ from the stored one. */
    private static boolean hasValueField(COSDictionary form) {
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field)
                    || !COSName.SIG.equals(field.getCOSName(COSName.FT))) {
                return true;
            }
        }
        return false;
    }

    private void compareFlags(@Nullable COSBase before, @Nullable COSBase after) {
        long from = before instanceof COSInteger number ? number.longValue() : 0;
        long to = after instanceof COSInteger number ? number.longValue() : 0;
        if ((from & ~to) != 0 || (to & ~3) != 0) {
            graph.report(RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
        }
    }

    /**
     * Compares resources. The appearance of a new signature may add resources, also with a known name, but may not
     * change those of other fields.
     */
    private void compareResources(@Nullable COSBase before, @Nullable COSBase after) {
        if (!(PdfRevision.resolve(before) instanceof COSDictionary from)) {
            return;
        }
        COSDictionary to = PdfRevision.resolve(after) instanceof COSDictionary other ? other : new COSDictionary();
        for (COSName kind : from.keySet()) {
            boolean signing = kind.equals(COSName.XOBJECT) && !laterSignatures.isEmpty();
            if (signing || kind.equals(COSName.PROC_SET)) {
                continue;
            }
            if (from.getDictionaryObject(kind) instanceof COSDictionary named) {
                COSDictionary kept =
                        to.getDictionaryObject(kind) instanceof COSDictionary other ? other : new COSDictionary();
                for (COSName name : named.keySet()) {
                    graph.expectDrawnEqual(
                            named.getItem(name), kept.getItem(name), RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
                }
            } else {
                graph.expectDrawnEqual(
                        from.getItem(kind), to.getItem(kind), RevisionChange.of(ChangeCategory.FORM_STRUCTURE));
            }
        }
    }

    private void compareFields(@Nullable COSBase before, @Nullable COSBase after, FieldLocation parent)
            throws IOException {
        if (parent.depth() > MAX_DEPTH) {
            graph.report(RevisionChange.of(ChangeCategory.TOO_LARGE));
            return;
        }
        graph.markCompared(before, after);
        ListPairing pairing = ListPairing.of(PdfObjects.asArray(before), PdfObjects.asArray(after));
        pairing.removed().forEach(item -> graph.report(RevisionChange.of(ChangeCategory.FIELD)));
        pairing.added().forEach(item -> addedFields.checkField(item, parent.type()));
        for (ListPairing.PairedItems both : pairing.pairs()) {
            if (PdfRevision.resolve(both.older()) instanceof COSDictionary from
                    && PdfRevision.resolve(both.newer()) instanceof COSDictionary to) {
                if (graph.markCompared(both.older(), both.newer())) {
                    compareField(from, to, parent);
                }
            } else {
                graph.expectEqual(both.older(), both.newer(), RevisionChange.of(ChangeCategory.FIELD));
            }
        }
    }

    private void compareField(COSDictionary before, COSDictionary after, FieldLocation parent) throws IOException {
        COSName own = before.getCOSName(COSName.FT);
        COSName type = own == null ? parent.type() : own;
        boolean signature = COSName.SIG.equals(type);
        boolean signedNow = signature && (parent.newlySigned() || reportSigning(before, after));
        FieldLocation place = new FieldLocation(
                SignatureFieldWalker.fullName(parent.name(), before), type, signedNow, parent.depth() + 1);
        for (COSName key : PdfObjects.unionKeys(before, after)) {
            COSBase from = before.getItem(key);
            COSBase to = after.getItem(key);
            if (key.equals(COSName.KIDS) && from != null && to != null) {
                compareFields(from, to, place);
            } else if (!signedNow || !KEYS_SET_BY_SIGNING.contains(key.getName())) {
                graph.expectEqual(key, before, after, changeFor(key, place, signature, before.containsKey(COSName.V)));
            }
        }
    }

    private static RevisionChange changeFor(COSName key, FieldLocation place, boolean signature, boolean valued) {
        if (signature) {
            return RevisionChange.of(
                    valued && key.equals(COSName.V) ? ChangeCategory.SIGNATURE_REPLACED : ChangeCategory.FIELD);
        }
        boolean filled = place.type() != null && KEYS_SET_BY_FILLING.contains(key.getName());
        return filled ? new RevisionChange(ChangeCategory.FORM, place.name()) : RevisionChange.of(ChangeCategory.FIELD);
    }

    /** Returns whether an empty field now contains an intact signature. */
    private boolean reportSigning(COSDictionary before, COSDictionary after) {
        COSObjectKey key = PdfRevision.key(after.getItem(COSName.V));
        ChangeCategory kind = key == null || before.containsKey(COSName.V) ? null : laterSignatures.get(key);
        if (kind == null) {
            return false;
        }
        graph.report(RevisionChange.of(
                kind == ChangeCategory.TIMESTAMP && AddedFieldCheck.isVisible(after) ? ChangeCategory.FIELD : kind));
        return true;
    }
}
