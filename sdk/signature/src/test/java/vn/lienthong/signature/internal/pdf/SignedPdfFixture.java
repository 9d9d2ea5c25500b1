package vn.lienthong.signature.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;

/**
 * PDFs that tests sign and change. They are created by PDFBox and Bouncy Castle, independently of the tested code.
 */
final class SignedPdfFixture {
    static final String DATA_OID = "1.2.840.113549.1.7.1";

    /** Changes a document. */
    @FunctionalInterface
    interface PdfChange {
        void apply(PDDocument document) throws IOException;
    }

    private SignedPdfFixture() {}

    /** Returns an unsigned document with two pages, a text field and an annotation. */
    static byte[] createPlain() {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (String text : List.of("KIEM THU 1.000.000", "KIEM THU TRANG 2")) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 14);
                    content.newLineAtOffset(80, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), font);
            form.setDefaultResources(resources);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("ghi-chu");
            field.setDefaultAppearance("/Helv 10 Tf 0 g");
            form.setFields(List.of(field));
            field.getWidgets().get(0).setRectangle(new PDRectangle(80, 600, 200, 20));
            field.getWidgets().get(0).setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(field.getWidgets().get(0));
            field.setValue("truoc");
            PDAnnotationText remark = new PDAnnotationText();
            remark.setContents("KIEM THU");
            remark.setRectangle(new PDRectangle(300, 300, 20, 20));
            document.getPage(1).getAnnotations().add(remark);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] createSigned() {
        return sign(createPlain(), "adbe.pkcs7.detached", 0);
    }

    /** Adds a signature as PDFBox does. A level of 1 to 3 makes it a certifying signature. */
    static byte[] sign(byte[] pdf, String subFilter, int level) {
        return sign(pdf, subFilter, (document, signature) -> {
            if (level > 0) {
                certify(document, signature, level);
            }
        });
    }

    /** Sets up a signature before it is created. */
    @FunctionalInterface
    interface SignatureSetup {
        void apply(PDDocument document, PDSignature signature) throws IOException;
    }

    static byte[] sign(byte[] pdf, String subFilter, SignatureSetup setUp) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(subFilter));
            signature.setReason("KIEM THU");
            Calendar time = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            time.setTimeInMillis(TestAuthority.NOW.toEpochMilli());
            signature.setSignDate(time);
            if (subFilter.equals("ETSI.RFC3161")) {
                signature.setType(COSName.getPDFName("DocTimeStamp"));
            }
            setUp.apply(document, signature);
            document.addSignature(signature, content -> createContents(content.readAllBytes(), subFilter));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] createContents(byte[] content, String subFilter) throws IOException {
        TestAuthority authority = TestAuthority.standard();
        if (subFilter.equals("ETSI.RFC3161")) {
            return authority.timestamp(content, TestAuthority.NOW);
        }
        try {
            boolean sha1 = subFilter.endsWith("sha1");
            byte[] signed = sha1 ? MessageDigest.getInstance("SHA-1").digest(content) : content;
            return createCms(signed, sha1, authority.agency());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] createCms(byte[] signed, boolean inside, Identity... signers) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (Identity signer : signers) {
                String algorithm = signer.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
                generator.addSignerInfoGenerator(
                        new JcaSimpleSignerInfoGeneratorBuilder().build(algorithm, signer.key(), signer.certificate()));
                generator.addCertificates(new JcaCertStore(signer.chain()));
            }
            return generator
                    .generate(new CMSProcessableByteArray(new ASN1ObjectIdentifier(DATA_OID), signed), inside)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void certify(PDDocument document, PDSignature signature, int level) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, level);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
        reference.setDirect(true);
        COSArray references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature.getCOSObject());
        permissions.setNeedToBeUpdated(true);
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }

    /** Appends a revision with a change. */
    static byte[] appendRevision(byte[] pdf, PdfChange change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends a revision of raw objects, each as "12 0" and its value, with a cross-reference table. */
    static byte[] appendObjects(byte[] pdf, String root, String... objects) {
        StringBuilder text = new StringBuilder("\n");
        StringBuilder table = new StringBuilder("xref\n");
        for (int i = 0; i < objects.length; i += 2) {
            String number = objects[i].split(" ")[0];
            table.append(number).append(" 1\n");
            table.append(String.format("%010d 00000 n \n", pdf.length + text.length()));
            text.append(objects[i]).append(" obj\n").append(objects[i + 1]).append("\nendobj\n");
        }
        return appendTrailer(pdf, root, text.toString(), table.toString());
    }

    /** Appends a revision whose cross-reference table gives another offset for an object. */
    static byte[] redirectObject(byte[] pdf, String root, String number, long place) {
        String table = "xref\n" + number + " 1\n" + String.format("%010d 00000 n \n", place);
        return appendTrailer(pdf, root, "\n", table);
    }

    /** Appends a revision whose cross-reference table marks an object as free. */
    static byte[] freeObject(byte[] pdf, String root, String number) {
        return appendTrailer(pdf, root, "\n", "xref\n" + number + " 1\n0000000000 00001 f \n");
    }

    private static byte[] appendTrailer(byte[] pdf, String root, String text, String table) {
        String all = text + table + "trailer\n<< /Size 500 /Root " + root + " /Prev " + lastXref(pdf)
                + " >>\nstartxref\n" + (pdf.length + text.length()) + "\n%%EOF\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pdf);
        out.writeBytes(all.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String pdf) {
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String lastXref(byte[] pdf) {
        String text = text(pdf);
        String tail = text.substring(text.lastIndexOf("startxref") + 9).strip();
        return tail.split("\\s")[0];
    }

    /** Replaces the content of a page. */
    static void replaceContent(PDDocument document, int page, String text) throws IOException {
        PDPage changed = document.getPage(page);
        try (PDPageContentStream content =
                new PDPageContentStream(document, changed, PDPageContentStream.AppendMode.OVERWRITE, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 12);
            content.newLineAtOffset(80, 700);
            content.showText(text);
            content.endText();
        }
        changed.getCOSObject().setNeedToBeUpdated(true);
        changed.getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    /** Marks the dictionaries on the path to a changed object for the next incremental save. */
    static void markForUpdate(COSDictionary... changed) {
        for (COSDictionary dictionary : changed) {
            dictionary.setNeedToBeUpdated(true);
        }
    }

    static COSInteger number(long value) {
        return COSInteger.get(value);
    }

    static byte[] read(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
