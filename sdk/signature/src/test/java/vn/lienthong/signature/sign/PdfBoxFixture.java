package vn.lienthong.signature.sign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.Selector;

/** Creates PDF documents for tests and verifies their signatures with PDFBox and Bouncy Castle. */
final class PdfBoxFixture {
    private PdfBoxFixture() {}

    /** Creates a document with one page rotated clockwise by this number of degrees. */
    static byte[] createPage(int turn) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(turn);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("KIEM THU");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns for each signature, in signing order, whether it verifies with a certificate that it contains. */
    static List<Boolean> verifySignatures(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return signatures(document).stream()
                    .map(signature -> isValid(signature, pdf))
                    .toList();
        }
    }

    static List<PDSignature> signatures(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .sorted(Comparator.comparing(signature -> signature.getByteRange()[2]))
                .toList();
    }

    static CMSSignedData cms(PDSignature signature, byte[] pdf) throws Exception {
        try (ASN1InputStream in = new ASN1InputStream(signature.getContents(pdf))) {
            return new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(new ByteArrayInputStream(pdf))),
                    ContentInfo.getInstance(in.readObject()));
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean isValid(PDSignature signature, byte[] pdf) {
        try {
            CMSSignedData data = cms(signature, pdf);
            SignerInformation signer =
                    data.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder certificate = data.getCertificates()
                    .getMatches((Selector<X509CertificateHolder>) signer.getSID())
                    .iterator()
                    .next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(certificate));
        } catch (Exception e) {
            return false;
        }
    }
}
