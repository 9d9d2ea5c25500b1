package vn.lienthong.dossier.form;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.error.Findings;

/** One of forms 01 to 07 of TT 03/2025, complete or not. */
public sealed interface DossierForm
        permits AcceptanceSlip, SupplementSlip, RefusalSlip, ApologySlip, StopNotice, ControlSlip, DossierRegister {
    /** Returns the kind of form. */
    FormKind kind();

    /** Returns the issuing office. */
    IssuingOffice office();

    /** Returns the dossier's code; null if there is none yet, and for the register, which lists many dossiers. */
    @Nullable
    DossierCode code();

    /**
     * Returns what is missing or contradictory, by path: FAIL for what the circular requires from its first day on,
     * WARN for what is unconfirmed, is an interpretation of this specification, or would be missed by people
     * (LT-FORM-001 to LT-FORM-013). A complete form has no findings.
     */
    Findings findings();
}
