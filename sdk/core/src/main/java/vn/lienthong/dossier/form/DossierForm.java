package vn.lienthong.dossier.form;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.Findings;

/** A paper on a dossier, one of forms 01 to 07 of TT 03/2025, complete or not. */
public sealed interface DossierForm
        permits AcceptanceSlip, SupplementSlip, RefusalSlip, ApologySlip, StopNotice, ControlSlip, DossierRegister {
    /** Returns which of the seven it is. */
    FormKind kind();

    /** Returns who issues it. */
    IssuingOffice office();

    /** Returns the dossier's code; null where there is none yet, and for the register, which holds many. */
    @Nullable
    DossierCode code();

    /**
     * Returns what the form lacks or contradicts, by its path: FAIL for what the circular asks for from its day on, WARN for what
     * was not read, what is our reading, and what people would miss (LT-FORM-001 to LT-FORM-013). Nothing is found in a
     * complete form.
     */
    Findings findings();
}
