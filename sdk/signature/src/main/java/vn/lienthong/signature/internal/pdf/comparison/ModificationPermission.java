package vn.lienthong.signature.internal.pdf.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignatureCoverage.LaterChange;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker;

/**
 * The changes that a signature allows (LT-PDF-022).
 *
 * @param level certification level, 1 to 3; 0 if the document is not certified
 * @param lock lock of fields; null if there is none
 */
public record ModificationPermission(int level, @Nullable FieldLock lock) {
    /**
     * A lock of fields.
     *
     * @param action All, Include or Exclude
     */
    record FieldLock(String action, Set<String> fields) {
        boolean isLocked(String field) {
            if (field.length() >= SignatureFieldWalker.MAX_NAME_LENGTH) {
                return true;
            }
            boolean named = fields.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "."));
            return switch (action) {
                case "Include" -> named;
                case "Exclude" -> !named;
                default -> true;
            };
        }
    }

    /** Returns the permission of a signature, from its dictionary and the catalog of its revision. */
    public static ModificationPermission of(COSDictionary root, COSDictionary field, COSDictionary signature) {
        int level = 0;
        COSDictionary permissions = root.getCOSDictionary(COSName.PERMS);
        COSDictionary certifying = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
        if (certifying != null) {
            level = stricterLevel(level, certificationLevel(certifying, 2));
        }
        level = stricterLevel(level, certificationLevel(signature, 0));
        COSDictionary lock = field.getCOSDictionary(COSName.getPDFName("Lock"));
        if (lock != null) {
            level = stricterLevel(level, clampLevel(lock.getInt(COSName.P, 0)));
        }
        return new ModificationPermission(level, readLock(signature));
    }

    boolean allows(RevisionChange edit) {
        return switch (edit.category().condition()) {
            case ALWAYS -> true;
            case SIGNING -> level != 1;
            case FILLING ->
                (level >= 2 || (level == 0 && lock != null)) && (lock == null || !lock.isLocked(edit.field()));
            case ANNOTATING -> level == 3;
            case NEVER -> false;
        };
    }

    public LaterChange toLaterChange(RevisionChange edit) {
        return new LaterChange(edit.category().messageKey(), allows(edit));
    }

    private static int stricterLevel(int some, int other) {
        return some == 0 ? other : other == 0 ? some : Math.min(some, other);
    }

    private static int clampLevel(int level) {
        return level <= 0 ? 0 : Math.min(level, 3);
    }

    /** Returns the strictest level in the references of a signature. */
    private static int certificationLevel(COSDictionary signature, int otherwise) {
        int level = 0;
        for (COSDictionary reference : references(signature, "DocMDP")) {
            COSDictionary parameters = reference.getCOSDictionary(COSName.TRANSFORM_PARAMS);
            int named = parameters == null ? 2 : parameters.getInt(COSName.P, 2);
            level = stricterLevel(level, named < 1 || named > 3 ? 1 : named);
        }
        return level != 0 ? level : otherwise == 0 ? 0 : 1;
    }

    private static @Nullable FieldLock readLock(COSDictionary signature) {
        List<COSDictionary> references = references(signature, "FieldMDP");
        COSDictionary parameters =
                references.isEmpty() ? null : references.get(0).getCOSDictionary(COSName.TRANSFORM_PARAMS);
        if (parameters == null) {
            return null;
        }
        Set<String> fields = new HashSet<>();
        COSArray names = parameters.getCOSArray(COSName.FIELDS);
        for (int i = 0; names != null && i < names.size(); i++) {
            COSBase name = names.getObject(i);
            if (name instanceof COSString text) {
                fields.add(text.getString());
            }
        }
        String action = parameters.getNameAsString("Action");
        return new FieldLock(action == null ? "All" : action, fields);
    }

    private static List<COSDictionary> references(COSDictionary signature, String method) {
        List<COSDictionary> found = new ArrayList<>();
        COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
        for (int i = 0; references != null && i < Math.min(references.size(), 20); i++) {
            if (references.getObject(i) instanceof COSDictionary reference
                    && method.equals(reference.getNameAsString("TransformMethod"))) {
                found.add(reference);
            }
        }
        return found;
    }
}
