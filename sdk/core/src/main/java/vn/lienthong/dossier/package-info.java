/**
 * A dossier (hồ sơ) from its reception to the return of its result: its parts, its people, its ten states and how it may move
 * between them.
 *
 * <p>Open {@link vn.lienthong.dossier.Dossier} first ({@code Dossier.receive(…)} starts one), then
 * {@link vn.lienthong.dossier.StatusTransitions}. The model is wider than any message. Three packages see this one and are not seen from
 * here: {@code course}, what happened to it in time, {@code digital}, its digitised papers, and {@code form}, the papers that the
 * one-stop unit gives out on it. Implements {@code spec/text/dossier.md}.
 */
@NullMarked
package vn.lienthong.dossier;

import org.jspecify.annotations.NullMarked;
