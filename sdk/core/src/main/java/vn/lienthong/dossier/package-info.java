/**
 * A dossier (hồ sơ) from reception to the return of its result: its parts, its persons, its ten statuses and their
 * transitions.
 *
 * <p>Open {@link vn.lienthong.dossier.Dossier} first ({@code Dossier.receive(…)} starts one), then {@link
 * vn.lienthong.dossier.StatusTransitions}. The model has more fields than any message. Three packages build on this
 * one: {@code course} for its history, {@code digital} for its digitised papers, and {@code form} for the papers that
 * the one-stop unit issues. Implements {@code spec/text/dossier.md}.
 */
@NullMarked
package vn.lienthong.dossier;

import org.jspecify.annotations.NullMarked;
