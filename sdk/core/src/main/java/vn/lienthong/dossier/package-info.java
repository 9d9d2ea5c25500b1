/**
 * A dossier (hồ sơ) from its reception to the return of its result: its parts, its people, its ten states and how it may move
 * between them.
 *
 * <p>Open {@link vn.lienthong.dossier.Dossier} first ({@code Dossier.receive(…)} starts one), then
 * {@link vn.lienthong.dossier.LifeCycle}. The model is wider than any message. Its
 * course over time stands in {@code vn.lienthong.dossier.course}, its digitised papers in {@code vn.lienthong.dossier.digital},
 * neither of which is seen from here. Implements {@code spec/text/dossier.md}.
 */
@NullMarked
package vn.lienthong.dossier;

import org.jspecify.annotations.NullMarked;
