/**
 * Catalogues of procedures from files, and what is said of their differences.
 *
 * <p>Open {@link vn.lienthong.cli.diff.SheetFile} first, then {@link vn.lienthong.cli.diff.DiffReport}. Implements LT-PROC-013 of
 * {@code spec/text/procedure.md} for files.
 */
@NullMarked
package vn.lienthong.cli.diff;

import org.jspecify.annotations.NullMarked;
