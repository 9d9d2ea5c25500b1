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

/** Documents prepared before they are signed, to be changed by a word afterwards. */
@Tag("LT-PDF-020")
@Tag("LT-PDF-023")
class PdfShadowTest {
    private static String key(byte[] pdf, String what) {
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

    private static String root(byte[] pdf) {
        return key(pdf, "Root") + " R";
    }

    private static String stream(String text) {
        return "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream";
    }

    @Test
    @DisplayName("Hide: a cover over the real text that a later revision empties")
    void hide() {
        byte[] signed = SignedPdf.signed();
        String content = key(signed, "Contents");
        byte[] same = SignedPdf.append(signed, root(signed), "400 0", "<< /KIEM /THU >>");
        assertThat(PdfVerification.forbidden(same)).isEmpty();
        byte[] emptied = SignedPdf.append(signed, root(signed), content, stream(" "));
        assertThat(PdfVerification.forbidden(emptied)).containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Replace: an object that the signed revision names and does not have")
    void replace() {
        byte[] plain = SignedPdf.then(SignedPdf.plain(), document -> {
            COSDictionary page = document.getPage(0).getCOSObject();
            page.setItem(COSName.getPDFName("Thumb"), new COSObject(new COSObjectKey(450, 0), null));
            SignedPdf.touch(page);
        });
        byte[] signed = SignedPdf.sign(plain, "adbe.pkcs7.detached", 0);
        assertThat(PdfVerification.faults(signed)).isEmpty();
        byte[] filled = SignedPdf.append(signed, root(signed), "450 0", stream("KIEM THU"));
        assertThat(PdfVerification.forbidden(filled)).containsExactly("signature.change.page");
    }

    @Test
    @DisplayName("Hide and replace: the table of cross-references leads to another object of the signed revision")
    void redirect() {
        byte[] plain = SignedPdf.plain();
        String content = key(plain, "Contents");
        String hidden = content + " obj\n" + stream("BT ET") + "\nendobj\n";
        String text = SignedPdf.text(plain);
        int header = text.indexOf('\n', 9) + 1;
        byte[] prepared = SignedPdf.append(plain, root(plain), "400 0", stream("\n" + hidden));
        byte[] signed = SignedPdf.sign(prepared, "adbe.pkcs7.detached", 0);
        assertThat(header).isPositive();
        assertThat(PdfVerification.faults(signed)).isEmpty();
        long place = SignedPdf.text(signed).lastIndexOf(hidden);
        byte[] turned = SignedPdf.redirect(signed, root(signed), content.split(" ")[0], place);
        assertThat(PdfVerification.forbidden(turned)).containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Hide: the table of cross-references calls an object free that the page still names")
    void free() {
        byte[] signed = SignedPdf.signed();
        String content = key(signed, "Contents").split(" ")[0];
        assertThat(PdfVerification.forbidden(SignedPdf.free(signed, root(signed), content)))
                .containsExactly("signature.change.structure");
        assertThat(PdfVerification.forbidden(SignedPdf.free(signed, root(signed), "480")))
                .isEmpty();
    }

    @Test
    @DisplayName("The same object at another place is no change; with a key twice it is one")
    void moved() {
        byte[] signed = SignedPdf.signed();
        String text = SignedPdf.text(signed);
        String content = key(signed, "Contents");
        int start = text.indexOf("\n" + content + " obj") + 1;
        String object = text.substring(start + content.length() + 5, text.indexOf("endobj", start));
        byte[] again = SignedPdf.append(signed, root(signed), content, object);
        assertThat(PdfVerification.forbidden(again)).isEmpty();
        String doubled = object.replaceFirst("<<", "<< /Length 1 ");
        assertThat(PdfVerification.forbidden(SignedPdf.append(signed, root(signed), content, doubled)))
                .containsExactly("signature.change.page-content");
    }

    @Test
    @DisplayName("Another catalog, and an object that cannot be read any more, are changes")
    void catalog() {
        byte[] signed = SignedPdf.signed();
        byte[] other = SignedPdf.append(
                signed,
                "401 0 R",
                "401 0",
                "<< /Type /Catalog /Pages 402 0 R >>",
                "402 0",
                "<< /Type /Pages /Kids [] /Count 0 >>");
        assertThat(PdfVerification.of(other)).hasSize(1);
        assertThat(PdfVerification.forbidden(other))
                .contains("signature.change.pages", "signature.change.form-structure");
        byte[] broken = SignedPdf.append(signed, root(signed), key(signed, "Contents"), "<< /Length");
        assertThat(PdfVerification.forbidden(broken)).isNotEmpty();
    }
}
