package vn.lienthong.signature.internal.pdf.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** Lists the signature fields with a value, including nested fields (LT-PDF-001). */
public final class SignatureFieldWalker {
    private static final int MAX_FIELDS = 100_000;

    /**
     * The maximum length of a field name; longer names are truncated. Locks cannot be checked for them, so they count
     * as locked.
     */
    public static final int MAX_NAME_LENGTH = 200;

    private final List<SignedField> signedFields = new ArrayList<>();

    /**
     * A field and its signature dictionary. The dictionary is read on demand, because it is long and usually its
     * offset is sufficient.
     *
     * @param signatureKey key of the signature dictionary; null if it is not indirect
     * @param fieldKey key of the field; null if it is not indirect
     */
    public record SignedField(
            String name,
            COSDictionary field,
            @Nullable COSObjectKey signatureKey,
            @Nullable COSObjectKey fieldKey) {
        public COSDictionary signature() {
            COSDictionary signature = field.getCOSDictionary(COSName.V);
            return signature == null ? new COSDictionary() : signature;
        }
    }

    private record FieldWalkStep(
            COSDictionary field,
            @Nullable COSObjectKey key,
            String name,
            @Nullable COSName type) {}

    private SignatureFieldWalker() {}

    public static List<SignedField> listSignedFields(PdfRevision model) {
        SignatureFieldWalker walk = new SignatureFieldWalker();
        COSDictionary form = model.root().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            walk.walk(form.getCOSArray(COSName.FIELDS));
        }
        return walk.signedFields;
    }

    private void walk(@Nullable COSArray fields) {
        Deque<FieldWalkStep> steps = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        pushKids(steps, fields, new FieldWalkStep(new COSDictionary(), null, "", null));
        while (!steps.isEmpty() && seen.size() < MAX_FIELDS) {
            FieldWalkStep step = steps.pop();
            if (seen.add(step.field())) {
                visit(step);
                pushKids(steps, step.field().getCOSArray(COSName.KIDS), step);
            }
        }
    }

    private void visit(FieldWalkStep step) {
        COSBase item = step.field().getItem(COSName.V);
        if (item != null && (COSName.SIG.equals(step.type()) || hasByteRange(item))) {
            signedFields.add(new SignedField(step.name(), step.field(), PdfRevision.key(item), step.key()));
        }
    }

    private static boolean hasByteRange(COSBase item) {
        return PdfRevision.resolve(item) instanceof COSDictionary value && value.containsKey(COSName.BYTERANGE);
    }

    private static void pushKids(Deque<FieldWalkStep> steps, @Nullable COSArray kids, FieldWalkStep parent) {
        int count = kids == null ? 0 : Math.min(kids.size(), MAX_FIELDS);
        for (int i = count - 1; kids != null && i >= 0; i--) {
            COSBase item = kids.get(i);
            if (PdfRevision.resolve(item) instanceof COSDictionary field) {
                COSName type = field.getCOSName(COSName.FT);
                steps.push(new FieldWalkStep(
                        field,
                        PdfRevision.key(item),
                        fullName(parent.name(), field),
                        type == null ? parent.type() : type));
            }
        }
    }

    /** Returns the full name of a field below a parent. */
    public static String fullName(String parent, COSDictionary field) {
        String own = field.getString(COSName.T);
        String name = own == null ? parent : parent.isEmpty() ? own : parent + "." + own;
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }
}
