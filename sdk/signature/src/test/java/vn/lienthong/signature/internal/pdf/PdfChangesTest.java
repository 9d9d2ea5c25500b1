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

/** What later revisions change, and what a signature makes of it. */
@Tag("LT-PDF-020")
class PdfChangesTest {
    private static final byte[] SIGNED = SignedPdf.signed();

    private static void refused(String change, SignedPdf.PdfChange edit) {
        assertThat(PdfVerification.forbidden(SignedPdf.then(SIGNED, edit))).contains("signature.change." + change);
    }

    private static COSDictionary catalog(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        SignedPdf.touch(catalog);
        return catalog;
    }

    private static void annotate(PDDocument document, PDAnnotation annotation) throws IOException {
        PDPage page = document.getPage(0);
        annotation.setRectangle(new PDRectangle(80, 690, 300, 40));
        annotation.setContents("KIEM THU");
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        annotations.add(annotation.getCOSObject());
        annotations.setNeedToBeUpdated(true);
        SignedPdf.touch(page.getCOSObject(), annotation.getCOSObject());
    }

    private static void fill(PDDocument document) throws IOException {
        COSDictionary field =
                document.getDocumentCatalog().getAcroForm().getField("ghi-chu").getCOSObject();
        field.setItem(COSName.V, new COSString("sau"));
        SignedPdf.touch(field);
    }

    @Test
    @DisplayName("Another content of a page is refused")
    void content() {
        refused("page-content", document -> SignedPdf.content(document, 0, "KIEM THU 9.000.000"));
    }

    @Test
    @DisplayName("A page more, a page less, and pages in another order are refused")
    void pages() {
        refused("pages", document -> {
            document.addPage(new PDPage());
            SignedPdf.touch(document.getPages().getCOSObject());
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
        });
        refused("pages", document -> {
            document.removePage(1);
            SignedPdf.touch(document.getPages().getCOSObject());
        });
        byte[] turned = SignedPdf.then(SIGNED, document -> {
            COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(kids.remove(0));
            SignedPdf.touch(document.getPages().getCOSObject());
            kids.setNeedToBeUpdated(true);
        });
        assertThat(PdfVerification.forbidden(turned)).isNotEmpty();
    }

    @Test
    @DisplayName("Another font behind the same name is refused")
    void fonts() {
        refused("resources", document -> {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font =
                    fonts.getCOSDictionary(fonts.keySet().iterator().next());
            font.setName(COSName.BASE_FONT, "Symbol");
            SignedPdf.touch(font);
        });
    }

    @Test
    @DisplayName("Another size or turn of a page is refused")
    void box() {
        refused("page", document -> {
            document.getPage(0).setRotation(180);
            SignedPdf.touch(document.getPage(0).getCOSObject());
        });
    }

    @Test
    @DisplayName("Actions, outlines, attachments, layers, permissions and anything else in the catalog are refused")
    void catalogs() {
        refused(
                "actions",
                document -> catalog(document).setItem(COSName.OPEN_ACTION, new PDActionJavaScript("1").getCOSObject()));
        refused("actions", document -> catalog(document).setItem(COSName.OUTLINES, new COSDictionary()));
        refused("names", document -> catalog(document).setItem(COSName.NAMES, new COSDictionary()));
        refused("names", document -> catalog(document).setItem(COSName.AF, new COSArray()));
        refused("layers", document -> catalog(document).setItem(COSName.OCPROPERTIES, new COSDictionary()));
        refused("permissions", document -> catalog(document).setItem(COSName.PERMS, new COSDictionary()));
        refused("catalog", document -> catalog(document).setName("PageMode", "FullScreen"));
        refused("properties", document -> {
            document.getDocumentInformation().setTitle("KIEM THU");
            SignedPdf.touch(document.getDocumentInformation().getCOSObject());
        });
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("Who wrote the file and when may be rewritten")
    void properties() {
        byte[] later = SignedPdf.then(SIGNED, document -> {
            document.getDocumentInformation().setProducer("KIEM THU");
            SignedPdf.touch(document.getDocumentInformation().getCOSObject());
            SignedPdf.touch(document.getDocument().getTrailer());
        });
        assertThat(PdfVerification.forbidden(later)).isEmpty();
    }

    @Test
    @DisplayName("A text laid over the page, and another look of a remark, are refused")
    void annotations() {
        refused("annotation-other", document -> annotate(document, new PDAnnotationFreeText()));
        byte[] redrawn = SignedPdf.then(SIGNED, document -> {
            COSDictionary remark = document.getPage(1).getAnnotations().get(0).getCOSObject();
            remark.setItem(COSName.AP, new COSDictionary());
            SignedPdf.touch(remark);
        });
        assertThat(PdfVerification.forbidden(redrawn)).containsExactly("signature.change.annotation");
    }

    @Test
    @Tag("LT-PDF-022")
    @DisplayName("A remark is allowed at level 3 alone, and a text over the page at none")
    void levels() {
        for (int level = 0; level <= 3; level++) {
            byte[] certified = SignedPdf.sign(SignedPdf.plain(), "adbe.pkcs7.detached", level);
            byte[] remarked = SignedPdf.then(certified, document -> annotate(document, new PDAnnotationText()));
            assertThat(PdfVerification.forbidden(remarked).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level == 3);
            byte[] covered = SignedPdf.then(certified, document -> annotate(document, new PDAnnotationFreeText()));
            assertThat(PdfVerification.forbidden(covered)).as("level " + level).isNotEmpty();
        }
    }

    @Test
    @Tag("LT-PDF-022")
    @DisplayName("A field is filled in at level 2 or 3 alone, which is told, and a locked one never")
    void filled() {
        for (int level = 0; level <= 3; level++) {
            byte[] pdf = SignedPdf.then(
                    SignedPdf.sign(SignedPdf.plain(), "adbe.pkcs7.detached", level), PdfChangesTest::fill);
            assertThat(PdfVerification.forbidden(pdf).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level >= 2);
            if (level >= 2) {
                assertThat(PdfVerification.of(pdf).get(0).doubts())
                        .extracting(Finding::key)
                        .contains("signature.pdf.added");
            }
        }
        assertThat(PdfVerification.forbidden(SignedPdf.then(locking("Include", "ghi-chu"), PdfChangesTest::fill)))
                .contains("signature.change.form");
        assertThat(PdfVerification.forbidden(SignedPdf.then(locking("Exclude", "ghi-chu"), PdfChangesTest::fill)))
                .isEmpty();
    }

    private static byte[] locking(String action, String field) {
        return SignedPdf.sign(SignedPdf.plain(), "adbe.pkcs7.detached", (document, signature) -> {
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
            byte[] pdf = SignedPdf.sign(
                    SignedPdf.sign(SignedPdf.plain(), "adbe.pkcs7.detached", level), "adbe.pkcs7.detached", 0);
            List<ParsedSignature> found = PdfVerification.of(pdf);
            assertThat(found).hasSize(2);
            assertThat(PdfVerification.forbidden(pdf).isEmpty())
                    .as("level " + level)
                    .isEqualTo(level > 1);
            assertThat(found.get(1).faults()).isEmpty();
        }
    }

    @Test
    @Tag("LT-PDF-021")
    @DisplayName("A later signature that is not intact or of an unknown form, and a visible empty field, are refused")
    void sneaky() {
        assertThat(PdfVerification.forbidden(SignedPdf.sign(SIGNED, "adbe.x509.rsa_sha1", 0)))
                .contains("signature.change.field");
        String two = SignedPdf.text(SignedPdf.sign(SIGNED, "adbe.pkcs7.detached", 0));
        int reason = two.lastIndexOf("(KIEM THU)");
        byte[] broken = SignedPdf.bytes(two.substring(0, reason) + "(KIEM XXX)" + two.substring(reason + 10));
        assertThat(reason).isGreaterThan(SIGNED.length);
        assertThat(PdfVerification.of(broken))
                .hasSize(2)
                .noneMatch(found -> found.faults().isEmpty());
        assertThat(PdfVerification.forbidden(SignedPdf.then(SIGNED, document -> field(document, true))))
                .contains("signature.change.field");
        assertThat(PdfVerification.forbidden(SignedPdf.then(SIGNED, document -> field(document, false))))
                .isEmpty();
    }

    private static void field(PDDocument document, boolean shown) throws IOException {
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
        SignedPdf.touch(form.getCOSObject(), widget, document.getPage(0).getCOSObject());
    }

    @Test
    @DisplayName("Another reason or time in the dictionary of a signature is refused")
    void replaced() {
        for (COSName key : List.of(COSName.REASON, COSName.M)) {
            refused("signature-replaced", document -> {
                COSDictionary signature =
                        document.getSignatureDictionaries().get(0).getCOSObject();
                signature.setString(key, "D:20200101000000Z");
                SignedPdf.touch(signature);
            });
        }
    }

    @Test
    @DisplayName("Another scripted or rebuilt form is refused")
    void form() {
        refused("form-structure", document -> {
            COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
            form.setItem(COSName.XFA, new COSArray());
            SignedPdf.touch(form);
        });
        refused("form-structure", document -> {
            COSDictionary form = document.getDocumentCatalog().getAcroForm().getCOSObject();
            form.setBoolean(COSName.NEED_APPEARANCES, true);
            SignedPdf.touch(form);
        });
    }
}
