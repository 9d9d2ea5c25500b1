package vn.lienthong.signature.sign.internal.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.PdfCertification;

/** The DocMDP permissions of earlier signatures, and those of a certifying signature (LT-SGN-052, LT-SGN-053). */
final class SigningPermissions {
    private static final COSName TRANSFORM_METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName P = COSName.getPDFName("P");
    private static final COSName V = COSName.getPDFName("V");
    private static final int DEFAULT_LEVEL = 2;
    private static final int LEVEL_NO_CHANGES = 1;

    private SigningPermissions() {}

    /** Throws if an earlier signature forbids the new one, or the new one certifies and is not the first. */
    static void requireAllowed(PDDocument document, PdfCertification wanted) {
        List<PDSignature> earlier = document.getSignatureDictionaries();
        if (wanted != PdfCertification.NONE && !earlier.isEmpty()) {
            throw new SigningException("signing.pdf.first");
        }
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        COSDictionary certifying = permissions == null ? null : permissions.getCOSDictionary(DOC_MDP);
        if (certifying != null && strictestLevel(certifying) == LEVEL_NO_CHANGES) {
            throw new SigningException("signing.pdf.forbidden");
        }
        for (PDSignature signature : earlier) {
            if (strictestLevel(signature.getCOSObject()) == LEVEL_NO_CHANGES) {
                throw new SigningException("signing.pdf.forbidden");
            }
        }
    }

    /** Returns the strictest level in the references of a signature; 0 if there is none. */
    private static int strictestLevel(COSDictionary signature) {
        COSArray references = signature.getCOSArray(REFERENCE);
        int strictest = 0;
        for (int i = 0; references != null && i < references.size(); i++) {
            COSBase reference = references.getObject(i);
            if (reference instanceof COSDictionary dictionary) {
                int level = referenceLevel(dictionary);
                if (level != 0 && (strictest == 0 || level < strictest)) {
                    strictest = level;
                }
            }
        }
        return strictest;
    }

    private static int referenceLevel(COSDictionary reference) {
        COSDictionary parameters = reference.getCOSDictionary(TRANSFORM_PARAMS);
        // For a locked field (FieldMDP) only PDF 2.0 defines a level, and it has no default.
        int absent = DOC_MDP.equals(reference.getCOSName(TRANSFORM_METHOD)) ? DEFAULT_LEVEL : 0;
        return parameters == null ? absent : parameters.getInt(P, absent);
    }

    /** Marks a signature as the certifying one. */
    static void certify(PDDocument document, PDSignature signature, PdfCertification level) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, TRANSFORM_PARAMS);
        parameters.setInt(P, level.level());
        parameters.setName(V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setItem(TRANSFORM_METHOD, DOC_MDP);
        reference.setItem(TRANSFORM_PARAMS, parameters);
        COSArray references = new COSArray();
        references.add(reference);
        parameters.setDirect(true);
        reference.setDirect(true);
        references.setDirect(true);
        signature.getCOSObject().setItem(REFERENCE, references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = catalog.getCOSDictionary(COSName.PERMS);
        if (permissions == null) {
            permissions = new COSDictionary();
            catalog.setItem(COSName.PERMS, permissions);
        }
        permissions.setItem(DOC_MDP, signature);
        permissions.setNeedToBeUpdated(true);
        catalog.setNeedToBeUpdated(true);
    }
}
