/**
 * The papers that a one-stop unit gives to people and keeps for itself: forms 01 to 07 of Circular 03/2025/TT-VPCP as records,
 * each of which tells what it lacks.
 *
 * <p>Open {@link vn.lienthong.dossier.form.DossierForm} first, then {@link vn.lienthong.dossier.form.AcceptanceSlip}. A form is drawn
 * up {@code of} a dossier and completed with its builder; what is printed is a matter of {@code lienthong-print}. Implements
 * {@code spec/text/forms.md}.
 */
@NullMarked
package vn.lienthong.dossier.form;

import org.jspecify.annotations.NullMarked;
