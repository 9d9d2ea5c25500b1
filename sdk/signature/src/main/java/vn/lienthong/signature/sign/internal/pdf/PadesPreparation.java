package vn.lienthong.signature.sign.internal.pdf;

import java.io.IOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.PdfCertification;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.VisibleSignature;
import vn.lienthong.signature.sign.VisibleSignatureImage;
import vn.lienthong.signature.sign.VisibleSignatureText;

/** Creates the incremental update for a signature in a PDF (LT-SGN-050). */
final class PadesPreparation {
    private PadesPreparation() {}

    /**
     * @param room maximum length of the CMS in bytes
     */
    static IncrementalUpdate prepare(FileBytes source, SigningTerms terms, PdfPlacement placement, int room)
            throws IOException {
        return PdfLoader.process(source, document -> {
            SigningPermissions.requireAllowed(document, placement.certification());
            PDSignature signature = createSignature(terms);
            PDAnnotationWidget existing = reuseField(document, placement.field(), signature);
            PDRectangle rectangle = existing == null ? null : existing.getRectangle();
            SignatureAppearance drawing =
                    placement.appearance() == null ? null : createAppearance(document, placement.appearance(), terms);
            SignatureOptions options = new SignatureOptions();
            options.setPreferredSignatureSize(room);
            options.setPage(drawing == null ? 0 : drawing.page() - 1);
            document.addSignature(signature, options);
            PDAnnotationWidget widget = existing == null ? addWidget(document, signature, placement.field()) : existing;
            if (drawing != null) {
                PDAppearanceDictionary appearance = new PDAppearanceDictionary();
                appearance.setNormalAppearance(drawing.stream());
                widget.setAppearance(appearance);
                widget.setRectangle(existing == null ? drawing.rectangle() : rectangle);
            } else if (rectangle != null) {
                widget.setRectangle(rectangle);
            }
            if (placement.certification() != PdfCertification.NONE) {
                SigningPermissions.certify(document, signature, placement.certification());
            }
            return saveIncrement(document, signature, source.size());
        });
    }

    private static SignatureAppearance createAppearance(
            PDDocument document, VisibleSignature appearance, SigningTerms terms) throws IOException {
        return appearance instanceof VisibleSignatureImage image
                ? SignatureImageAppearance.of(document, image)
                : SignatureTextAppearance.of(document, (VisibleSignatureText) appearance, terms);
    }

    private static PDSignature createSignature(SigningTerms terms) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setSignDate(GregorianCalendar.from(terms.claimedTime().atZoneSameInstant(VietnamTime.ZONE)));
        return signature;
    }

    /** Returns the widget of the existing empty field with the name. Returns null if a new field must be created. */
    private static @Nullable PDAnnotationWidget reuseField(
            PDDocument document, @Nullable String name, PDSignature signature) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        PDField field = name == null || form == null ? null : form.getField(name);
        if (field == null) {
            return null;
        } else if (!(field instanceof PDSignatureField empty)
                || empty.getCOSObject().containsKey(COSName.V)
                || empty.getWidgets().isEmpty()) {
            throw new SigningException("signing.pdf.field");
        } else {
            empty.setValue(signature);
            empty.getCOSObject().setNeedToBeUpdated(true);
            PDAnnotationWidget widget = empty.getWidgets().get(0);
            widget.getCOSObject().setNeedToBeUpdated(true);
            return widget;
        }
    }

    private static PDAnnotationWidget addWidget(PDDocument document, PDSignature signature, @Nullable String name)
            throws IOException {
        for (PDSignatureField field : document.getSignatureFields()) {
            PDSignature value = field.getSignature();
            if (value != null && value.getCOSObject() == signature.getCOSObject()) {
                if (name != null) {
                    renameField(field, name);
                }
                return field.getWidgets().get(0);
            }
        }
        throw new SigningException("signing.pdf.unreadable");
    }

    private static void renameField(PDSignatureField field, String name) {
        if (name.isBlank() || name.indexOf('.') >= 0) {
            throw new SigningException("signing.pdf.field");
        }
        field.setPartialName(name);
    }

    private static IncrementalUpdate saveIncrement(PDDocument document, PDSignature signature, long before)
            throws IOException {
        SkippingOutputStream tail = new SkippingOutputStream(before);
        document.saveIncrementalForExternalSigning(tail).setSignature(new byte[0]);
        int[] range = signature.getByteRange();
        return new IncrementalUpdate(before, tail.toByteArray(), (int) (range[1] - before), (int) (range[2] - before));
    }
}
