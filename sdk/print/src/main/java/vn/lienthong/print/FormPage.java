package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;
import vn.lienthong.print.internal.AcceptanceValues;
import vn.lienthong.print.internal.FormValues;
import vn.lienthong.print.internal.LocaleFormat;
import vn.lienthong.print.internal.QrCodeImage;
import vn.lienthong.print.internal.TemplateValues;
import vn.lienthong.value.Language;

/**
 * Renders one of forms 01 to 07 as an HTML page, complete or not; {@link DossierForm#findings()} reports missing
 * fields.
 */
public final class FormPage {
    private static final PageTemplate SLIP_TEMPLATE = new PageTemplate("slip");
    private static final PageTemplate FORM_TEMPLATE = new PageTemplate("form");

    private FormPage() {}

    /**
     * Returns the page as a complete document, which is also well-formed XML (LT-FORM-011).
     *
     * @param form the form
     * @param language language of the labels
     * @param paper paper size of the layout; the register is in landscape format
     * @throws IllegalArgumentException if the dossier code is too long for a QR code, more than 2,300 bytes
     */
    public static String html(DossierForm form, Language language, PaperSize paper) {
        LocaleFormat writing = new LocaleFormat(language);
        Map<String, String> labels = PageTemplate.loadLabels("form", language);
        TemplateValues values = letterheadValues(form, writing, labels);
        if (form instanceof AcceptanceSlip slip) {
            AcceptanceValues.fill(values, slip, writing);
            return SLIP_TEMPLATE.render(values, language, paper);
        }
        new FormValues(labels, writing).fill(values, form);
        return FORM_TEMPLATE.render(values, language, paper);
    }

    private static TemplateValues letterheadValues(DossierForm form, LocaleFormat writing, Map<String, String> labels) {
        DossierCode code = form.code();
        IssuingOffice office = form.office();
        int number = form.kind().number();
        boolean wide = form instanceof DossierRegister;
        return new TemplateValues()
                .put("title", labels.get("title" + number))
                .put("page", labels.get("page" + number))
                .put("code", code == null ? "" : code.value())
                .put("qr", code == null ? "" : QrCodeImage.toSvg(code.value()))
                .put("parentUnit", office.parentUnit())
                .put("centre", office.centre())
                .put("receivingUnit", office.receivingUnit())
                .put("locality", office.locality())
                .put("number", office.number())
                .put("issued", writing.formatDate(issueTime(form)))
                .put("turn", wide ? "landscape" : "portrait")
                .put("wide", wide ? "wide" : "");
    }

    /** Returns the date on the paper; a form without one leaves space to write it. */
    private static @Nullable OffsetDateTime issueTime(DossierForm form) {
        if (form instanceof AcceptanceSlip slip) {
            return slip.schedule().receivedAt();
        } else if (form instanceof SupplementSlip slip) {
            return slip.signing().at();
        } else if (form instanceof RefusalSlip slip) {
            return slip.signing().at();
        } else if (form instanceof ApologySlip slip) {
            return slip.signing().at();
        }
        return form instanceof StopNotice notice ? notice.signing().at() : null;
    }
}
