package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of documents prepared before signing for a small change afterwards. */
@Tag("LT-PDF-020")
@Tag("LT-PDF-023")
class PdfShadowAttackTest {
    private static String objectNumber(byte[] pdf, String what) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary page = document.getPage(0).getCOSObject();
            COSBase item = what.equals("Root")
                    ? document.getDocument().getTrailer().getItem(COSName.ROOT)
                    : page.getItem(COSName.getPDFName(what));
            COSObjectKey key = item instanceof COSObject object ? object.getKey() : page.getKey();
            return key.getNumber() + " " + key.getGeneration();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rootNumber(byte[] pdf) {
        return objectNumber(pdf, "Root") + " R";
    }

    private static String createStream(String text) {
        return "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream";
    }

    @Test
    @DisplayName("Hide: a cover over the real text that a later revision empties")
    void hide() {
        byte[] signed = SignedPdfFixture.createSigned();
        String content = objectNumber(signed, "Contents");
        byte[] same = SignedPdfFixture.appendObjects(signed, rootNumber(signed), "400 0", "<< /KIEM /THU >>");
        assertThat(PdfVerification.forbiddenChanges(same)).isEmpty();
        byte[] emptied = SignedPdfFixture.appendObjects(signed, rootNumber(signed), content, createStream(" "));
        assertThat(PdfVerification.forbiddenChanges(emptied)).containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Replace: an object that the signed revision names and does not have")
    void replace() {
        byte[] plain = SignedPdfFixture.appendRevision(SignedPdfFixture.createPlain(), document -> {
            COSDictionary page = document.getPage(0).getCOSObject();
            page.setItem(COSName.getPDFName("Thumb"), new COSObject(new COSObjectKey(450, 0), null));
            SignedPdfFixture.markForUpdate(page);
        });
        byte[] signed = SignedPdfFixture.sign(plain, "adbe.pkcs7.detached", 0);
        assertThat(PdfVerification.faults(signed)).isEmpty();
        byte[] filled = SignedPdfFixture.appendObjects(signed, rootNumber(signed), "450 0", createStream("KIEM THU"));
        assertThat(PdfVerification.forbiddenChanges(filled)).containsExactly("signature.change.page");
    }

    @Test
    @DisplayName("Hide and replace: the table of cross-references leads to another object of the signed revision")
    void redirect() {
        byte[] plain = SignedPdfFixture.createPlain();
        String content = objectNumber(plain, "Contents");
        String hidden = content + " obj\n" + createStream("BT ET") + "\nendobj\n";
        String text = SignedPdfFixture.text(plain);
        int header = text.indexOf('\n', 9) + 1;
        byte[] prepared =
                SignedPdfFixture.appendObjects(plain, rootNumber(plain), "400 0", createStream("\n" + hidden));
        byte[] signed = SignedPdfFixture.sign(prepared, "adbe.pkcs7.detached", 0);
        assertThat(header).isPositive();
        assertThat(PdfVerification.faults(signed)).isEmpty();
        long place = SignedPdfFixture.text(signed).lastIndexOf(hidden);
        byte[] turned = SignedPdfFixture.redirectObject(signed, rootNumber(signed), content.split(" ")[0], place);
        assertThat(PdfVerification.forbiddenChanges(turned)).containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Hide: the table of cross-references calls an object free that the page still names")
    void free() {
        byte[] signed = SignedPdfFixture.createSigned();
        String content = objectNumber(signed, "Contents").split(" ")[0];
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.freeObject(signed, rootNumber(signed), content)))
                .containsExactly("signature.change.structure");
        assertThat(PdfVerification.forbiddenChanges(SignedPdfFixture.freeObject(signed, rootNumber(signed), "480")))
                .isEmpty();
    }

    @Test
    @DisplayName("The same object at another offset is not a change; a repeated key is one")
    void moved() {
        byte[] signed = SignedPdfFixture.createSigned();
        String text = SignedPdfFixture.text(signed);
        String content = objectNumber(signed, "Contents");
        int start = text.indexOf("\n" + content + " obj") + 1;
        String object = text.substring(start + content.length() + 5, text.indexOf("endobj", start));
        byte[] again = SignedPdfFixture.appendObjects(signed, rootNumber(signed), content, object);
        assertThat(PdfVerification.forbiddenChanges(again)).isEmpty();
        String doubled = object.replaceFirst("<<", "<< /Length 1 ");
        assertThat(PdfVerification.forbiddenChanges(
                        SignedPdfFixture.appendObjects(signed, rootNumber(signed), content, doubled)))
                .containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Another catalog, and an object that cannot be read any more, are changes")
    void catalog() {
        byte[] signed = SignedPdfFixture.createSigned();
        byte[] other = SignedPdfFixture.appendObjects(
                signed,
                "401 0 R",
                "401 0",
                "<< /Type /Catalog /Pages 402 0 R >>",
                "402 0",
                "<< /Type /Pages /Kids [] /Count 0 >>");
        assertThat(PdfVerification.read(other)).hasSize(1);
        assertThat(PdfVerification.forbiddenChanges(other))
                .contains("signature.change.pages", "signature.change.form-structure");
        byte[] broken = SignedPdfFixture.appendObjects(
                signed, rootNumber(signed), objectNumber(signed, "Contents"), "<< /Length");
        assertThat(PdfVerification.forbiddenChanges(broken)).isNotEmpty();
    }
}
