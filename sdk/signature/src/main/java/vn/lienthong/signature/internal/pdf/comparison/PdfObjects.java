package vn.lienthong.signature.internal.pdf.comparison;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.pdf.file.PdfRevision;

/** Access to objects of two revisions of a PDF file. */
final class PdfObjects {
    private PdfObjects() {}

    /** Returns the keys of both dictionaries, those of the older one first. */
    static Set<COSName> unionKeys(COSDictionary before, COSDictionary after) {
        Set<COSName> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }

    /** Returns the array that an object is or refers to; null if it is no array. */
    static @Nullable COSArray asArray(@Nullable COSBase item) {
        return PdfRevision.resolve(item) instanceof COSArray array ? array : null;
    }
}
