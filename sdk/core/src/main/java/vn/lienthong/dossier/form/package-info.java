/**
 * The papers that a one-stop unit issues or keeps: forms 01 to 07 of Circular 03/2025/TT-VPCP as records, each of which
 * reports its missing fields.
 *
 * <p>Open {@link vn.lienthong.dossier.form.DossierForm} first, then {@link vn.lienthong.dossier.form.AcceptanceSlip}. A
 * form is created from a dossier with {@code of} and completed with its builder; {@code lienthong-print} prints it.
 * Implements {@code spec/text/forms.md}.
 */
@NullMarked
package vn.lienthong.dossier.form;

import org.jspecify.annotations.NullMarked;
