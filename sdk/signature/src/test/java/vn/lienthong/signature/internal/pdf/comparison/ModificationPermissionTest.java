package vn.lienthong.signature.internal.pdf.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.internal.pdf.comparison.RevisionChange.ChangeCategory;
import vn.lienthong.signature.internal.pdf.file.SignatureFieldWalker;

/** Tests of the changes that a signature permits by its dictionary. */
@Tag("LT-PDF-022")
class ModificationPermissionTest {
    private static COSDictionary certifyingSignature(int... levels) {
        COSArray references = new COSArray();
        for (int level : levels) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.P, level);
            COSDictionary reference = new COSDictionary();
            reference.setName("TransformMethod", "DocMDP");
            reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
            references.add(reference);
        }
        COSDictionary signature = new COSDictionary();
        signature.setItem("Reference", references);
        return signature;
    }

    private static int levelOf(COSDictionary signature) {
        return ModificationPermission.of(new COSDictionary(), new COSDictionary(), signature)
                .level();
    }

    @Test
    @DisplayName("The stricter of two levels applies, at any position")
    void levels() {
        assertThat(levelOf(certifyingSignature())).isZero();
        assertThat(levelOf(certifyingSignature(3))).isEqualTo(3);
        assertThat(levelOf(certifyingSignature(3, 1))).isEqualTo(1);
        assertThat(levelOf(certifyingSignature(2, 3))).isEqualTo(2);
        assertThat(levelOf(certifyingSignature(3, 7))).isEqualTo(1);
    }

    @Test
    @DisplayName("A field whose name is too long to be compared counts as locked")
    void names() {
        ModificationPermission.FieldLock lock = new ModificationPermission.FieldLock("Include", Set.of("a"));
        ModificationPermission permission = new ModificationPermission(2, lock);
        assertThat(permission.allows(new RevisionChange(ChangeCategory.FORM, "b")))
                .isTrue();
        assertThat(permission.allows(new RevisionChange(ChangeCategory.FORM, "a.b")))
                .isFalse();
        assertThat(permission.allows(
                        new RevisionChange(ChangeCategory.FORM, "b".repeat(SignatureFieldWalker.MAX_NAME_LENGTH))))
                .isFalse();
    }
}
