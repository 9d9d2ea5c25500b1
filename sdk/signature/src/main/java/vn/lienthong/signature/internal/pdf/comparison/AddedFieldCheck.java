package vn.lienthong.signature.internal.pdf.comparison;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange.ChangeCategory;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/**
 * Checks fields that a later revision added: those of intact signatures, and empty ones for invisible signatures.
 */
final class AddedFieldCheck {
    private static final Set<String> ALLOWED_KEYS = Set.of(
            "Type",
            "Subtype",
            "FT",
            "T",
            "TU",
            "TM",
            "V",
            "F",
            "Ff",
            "Rect",
            "P",
            "AP",
            "AS",
            "MK",
            "DA",
            "DR",
            "Q",
            "H",
            "M",
            "NM",
            "BS",
            "Border",
            "Lock",
            "SV",
            "Kids",
            "Parent",
            "StructParent",
            "C");

    private final GraphComparison graph;
    private final Map<COSObjectKey, ChangeCategory> laterSignatures;
    private final Set<COSObjectKey> widgets = new HashSet<>();

    AddedFieldCheck(GraphComparison graph, Map<COSObjectKey, ChangeCategory> later) {
        this.graph = graph;
        this.laterSignatures = later;
    }

    boolean isWidget(COSBase item) {
        COSObjectKey key = PdfRevision.key(item);
        return key != null && widgets.contains(key);
    }

    void checkField(COSBase item, @Nullable COSName parentType) {
        COSObjectKey key = PdfRevision.key(item);
        if (key == null || !(PdfRevision.resolve(item) instanceof COSDictionary field)) {
            graph.report(RevisionChange.of(ChangeCategory.FIELD));
            return;
        }
        COSName own = field.getCOSName(COSName.FT);
        ChangeCategory kind = COSName.SIG.equals(own == null ? parentType : own) && isPlain(field)
                ? category(field)
                : ChangeCategory.FIELD;
        graph.report(RevisionChange.of(kind));
        if (kind != ChangeCategory.FIELD) {
            widgets.add(key);
            COSArray kids = field.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                COSObjectKey kid = PdfRevision.key(kids.get(i));
                if (kid != null) {
                    widgets.add(kid);
                }
            }
        }
    }

    private ChangeCategory category(COSDictionary field) {
        boolean shown = isVisible(field);
        COSBase value = field.getItem(COSName.V);
        if (value == null) {
            return shown ? ChangeCategory.FIELD : ChangeCategory.SIGNATURE_FIELD;
        }
        COSObjectKey key = PdfRevision.key(value);
        ChangeCategory kind = key == null ? null : laterSignatures.get(key);
        return kind == null || (kind == ChangeCategory.TIMESTAMP && shown) ? ChangeCategory.FIELD : kind;
    }

    /** Returns whether a field and its widgets have only entries of signature fields, and no actions. */
    private static boolean isPlain(COSDictionary field) {
        boolean plain = field.keySet().stream().allMatch(key -> ALLOWED_KEYS.contains(key.getName()));
        COSArray kids = field.getCOSArray(COSName.KIDS);
        for (int i = 0; plain && kids != null && i < kids.size(); i++) {
            plain = kids.getObject(i) instanceof COSDictionary kid
                    && !kid.containsKey(COSName.T)
                    && !kid.containsKey(COSName.KIDS)
                    && kid.keySet().stream().allMatch(key -> ALLOWED_KEYS.contains(key.getName()));
        }
        return plain;
    }

    /** Returns whether a widget of a field draws on a page. */
    static boolean isVisible(COSDictionary field) {
        boolean shown = isDrawn(field);
        COSArray kids = field.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            shown |= kids.getObject(i) instanceof COSDictionary kid && isDrawn(kid);
        }
        return shown;
    }

    private static boolean isDrawn(COSDictionary widget) {
        COSArray rectangle = widget.getCOSArray(COSName.RECT);
        if (!widget.containsKey(COSName.AP) && !widget.containsKey(COSName.MK)) {
            return false;
        }
        return rectangle != null
                && rectangle.size() == 4
                && coordinate(rectangle, 0) != coordinate(rectangle, 2)
                && coordinate(rectangle, 1) != coordinate(rectangle, 3);
    }

    private static float coordinate(COSArray rectangle, int index) {
        return rectangle.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
