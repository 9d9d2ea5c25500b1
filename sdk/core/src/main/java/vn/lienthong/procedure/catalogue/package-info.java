/**
 * Comparison of catalogues of procedures.
 *
 * <p>Open {@link vn.lienthong.procedure.catalogue.CatalogueDiff} first. Implements {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.procedure.catalogue;

import org.jspecify.annotations.NullMarked;
