package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.internal.ParsedSignature;

/** Tests of the changes in later revisions and of their effect on a signature. */
@Tag("LT-PDF-020")
class PdfRevisionChangesTest {
    private static final byte[] SIGNED = SignedPdfFixture.createSigned();

    private static void assertForbidden(String change, SignedPdfFixture.PdfChange edit) {
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.appendRevision(SIGNED, edit)))
                .contains("signature.change." + change);
    }

    private static COSDictionary catalog(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        SignedPdfFixture.markForUpdate(catalog);
        return catalog;
    }

    private static void annotate(PDDocument document, PDAnnotation annotation) throws IOException {
        PDPage page = document.getPage(0);
        annotation.setRectangle(new PDRectangle(80, 690, 300, 40));
        annotation.setContents("KIEM THU");
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        annotations.add(annotation.getCOSObject());
        annotations.setNeedToBeUpdated(true);
        SignedPdfFixture.markForUpdate(page.getCOSObject(), annotation.getCOSObject());
    }

    private static void fill(PDDocument document) throws IOException {
        COSDictionary field =
                document.getDocumentCatalog().getAcroForm().getField("ghi-chu").getCOSObject();
        field.setItem(COSName.V, new COSString("sau"));
        SignedPdfFixture.markForUpdate(field);
    }

    @Test
    @DisplayName("Another content of a page is refused")
    void content() {
        assertForbidden("page-content", document -> SignedPdfFixture.replaceContent(document, 0, "KIEM THU 9.000.000"));
    }

    @Test
    @DisplayName("A page more, a page less, and pages in another order are refused")
    void pages() {
        assertForbidden("pages", document -> {
            document.addPage(new PDPage());
            SignedPdfFixture.markForUpdate(document.getPages().getCOSObject());
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
        });
        assertForbidden("pages", document -> {
            document.removePage(1);
            SignedPdfFixture.markForUpdate(document.getPages().getCOSObject());
        });
        byte[] turned = SignedPdfFixture.appendRevision(SIGNED, document -> {
            COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(kids.remove(0));
            SignedPdfFixture.markForUpdate(document.getPages().getCOSObject());
            kids.setNeedToBeUpdated(true);
        });
        assertThat(PdfVerification.forbiddenChanges(turned)).isNotEmpty();
    }

    @Test
    @DisplayName("Another font behind the same name is refused")
    void fonts() {
        assertForbidden("resources", document -> {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font =
                    fonts.getCOSDictionary(fonts.keySet().iterator().next());
            font.setName(COSName.BASE_FONT, "Symbol");
            SignedPdfFixture.markForUpdate(font);
        });
    }

    @Test
    @DisplayName("Another size or turn of a page is refused")
    void box() {
        assertForbidden("page", document -> {
            document.getPage(0).setRotation(180);
            SignedPdfFixture.markForUpdate(document.getPage(0).getCOSObject());
        });
    }

    @Test
    @DisplayName("Actions, outlines, attachments, layers, permissions and anything else in the catalog are refused")
    void catalogs() {
        assertForbidden(
                "actions",
                document -> catalog(document).setItem(COSName.OPEN_ACTION, new PDActionJavaScript("1").getCOSObject()));
        assertForbidden("actions", document -> catalog(document).setItem(COSName.OUTLINES, new COSDictionary()));
        assertForbidden("names", document -> catalog(document).setItem(COSName.NAMES, new COSDictionary()));
        assertForbidden("names", document -> catalog(document).setItem(COSName.AF, new COSArray()));
        assertForbidden("layers", document -> catalog(document).setItem(COSName.OCPROPERTIES, new COSDictionary()));
        assertForbidden("permissions", document -> catalog(document).setItem(COSName.PERMS, new COSDictionary()));
        assertForbidden("catalog", document -> catalog(document).setName("PageMode", "FullScreen"));
        assertForbidden("properties", document -> {
            document.getDocumentInformation().setTitle("KIEM THU");
            SignedPdfFixture.markForUpdate(document.getDocumentInformation().getCOSObject());
        });
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("Who wrote the file and when may be rewritten")
    void properties() {
        byte[] later = SignedPdfFixture.appendRevision(SIGNED, document -> {
            document.getDocumentInformation().setProducer("KIEM THU");
            SignedPdfFixture.markForUpdate(document.getDocumentInformation().getCOSObject());
            SignedPdfFixture.markForUpdate(document.getDocument().getTrailer());
        });
        assertThat(PdfVerification.forbiddenChanges(later)).isEmpty();
    }

    @Test
    @DisplayName("A text laid over the page, and another look of a remark, are refused")
    void annotations() {
        assertForbidden("annotation-other", document -> annotate(document, new PDAnnotationFreeText()));
        byte[] redrawn = SignedPdfFixture.appendRevision(SIGNED, document -> {
            COSDictionary remark = document.getPage(1).getAnnotations().get(0).getCOSObject();
            remark.setItem(COSName.AP, new COSDictionary());
            SignedPdfFixture.markForUpdate(remark);
        });
        assertThat(PdfVerification.forbiddenChanges(redrawn)).containsExactly("signature.change.annotation");
    }

    @Test
    @Tag("LT-PDF-022")
    @DisplayName("A remark is allowed at level 3 alone, and a text over the page at none")
    void levels() {
        for (int level = 0; level <= 3; level++) {
            byte[] certified = SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", level);
            byte[] remarked =
                    SignedPdfFixture.appendRevision(certified, document -> annotate(document, new PDAnnotationText()));
            assertThat(PdfVerification.forbiddenChanges(remarked).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level == 3);
            byte[] covered = SignedPdfFixture.appendRevision(
                    certified, document -> annotate(document, new PDAnnotationFreeText()));
            assertThat(PdfVerification.forbiddenChanges(covered))
                    .as("level " + level)
                    .isNotEmpty();
        }
    }

    @Test
    @Tag("LT-PDF-022")
    @DisplayName("A field is filled in at level 2 or 3 only, which is reported, and a locked one never")
    void filled() {
        for (int level = 0; level <= 3; level++) {
            byte[] pdf = SignedPdfFixture.appendRevision(
                    SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", level),
                    PdfRevisionChangesTest::fill);
            assertThat(PdfVerification.forbiddenChanges(pdf).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level >= 2);
            if (level >= 2) {
                assertThat(PdfVerification.read(pdf).get(0).doubts())
                        .extracting(Finding::key)
                        .contains("signature.pdf.added");
            }
        }
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.appendRevision(
                        signWithLock("Include", "ghi-chu"), PdfRevisionChangesTest::fill)))
                .contains("signature.change.form");
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.appendRevision(
                        signWithLock("Exclude", "ghi-chu"), PdfRevisionChangesTest::fill)))
                .isEmpty();
    }

    private static byte[] signWithLock(String action, String field) {
        return SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", (document, signature) -> {
            COSDictionary parameters = new COSDictionary();
            parameters.setName("Action", action);
            COSArray fields = new COSArray();
            fields.add(new COSString(field));
            fields.setDirect(true);
            parameters.setItem(COSName.FIELDS, fields);
            parameters.setDirect(true);
            COSDictionary reference = new COSDictionary();
            reference.setName("TransformMethod", "FieldMDP");
            reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
            reference.setDirect(true);
            COSArray references = new COSArray();
            references.add(reference);
            references.setDirect(true);
            signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        });
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("Another signature is refused at level 1, and allowed at 2 and 3")
    void signatures() {
        for (int level = 1; level <= 3; level++) {
            byte[] pdf = SignedPdfFixture.sign(
                    SignedPdfFixture.sign(SignedPdfFixture.createPlain(), "adbe.pkcs7.detached", level),
                    "adbe.pkcs7.detached",
                    0);
            List<ParsedSignature> found = PdfVerification.read(pdf);
            assertThat(found).hasSize(2);
            assertThat(PdfVerification.forbiddenChanges(pdf).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level > 1);
            assertThat(found.get(1).faults()).isEmpty();
        }
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("A later signature that is not intact or of an unknown form, and a visible empty field, are refused")
    void sneaky() {
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.sign(SIGNED, "adbe.x509.rsa_sha1", 0)))
                .contains("signature.change.field");
        String two = SignedPdfFixture.text(SignedPdfFixture.sign(SIGNED, "adbe.pkcs7.detached", 0));
        int reason = two.lastIndexOf("(KIEM THU)");
        byte[] broken = SignedPdfFixture.bytes(two.substring(0, reason) + "(KIEM XXX)" + two.substring(reason + 10));
        assertThat(reason).isGreaterThan(SIGNED.length);
        assertThat(PdfVerification.read(broken))
                .hasSize(2)
                .noneMatch(found -> found.faults().isEmpty());
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendRevision(SIGNED, document -> addSignatureField(document, true))))
                .contains("signature.change.field");
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendRevision(SIGNED, document -> addSignatureField(document, false))))
                .isEmpty();
    }

    private static void addSignatureField(PDDocument document, boolean shown) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName("rong");
        COSDictionary widget = field.getCOSObject();
        if (shown) {
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(300, 40));
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            field.getWidgets().get(0).setAppearance(looks);
            field.getWidgets().get(0).setRectangle(new PDRectangle(80, 690, 300, 40));
        }
        COSArray fields = form.getCOSObject().getCOSArray(COSName.FIELDS);
        fields.add(widget);
        fields.setNeedToBeUpdated(true);
        COSArray annotations = document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
        annotations.add(widget);
        annotations.setNeedToBeUpdated(true);
        SignedPdfFixture.markForUpdate(
                form.getCOSObject(), widget, document.getPage(0).getCOSObject());
    }

    @Test
    @DisplayName("Another reason or time in the dictionary of a signature is refused")
    void replaced() {
        for (COSName key : List.of(COSName.REASON, COSName.M)) {
            assertForbidden("signature-replaced", document -> {
                COSDictionary signature =
                        document.getSignatureDictionaries().get(0).getCOSObject();
                signature.setString(key, "D:20200101000000Z");
                SignedPdfFixture.markForUpdate(signature);
            });
        }
    }

    @Test
    @DisplayName("Another scripted or rebuilt form is refused")
    void form() {
        assertForbidden("form-structure", document -> {
            COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
            form.setItem(COSName.XFA, new COSArray());
            SignedPdfFixture.markForUpdate(form);
        });
        assertForbidden("form-structure", document -> {
            COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
            form.setBoolean(COSName.NEED_APPEARANCES, true);
            SignedPdfFixture.markForUpdate(form);
        });
    }
}
