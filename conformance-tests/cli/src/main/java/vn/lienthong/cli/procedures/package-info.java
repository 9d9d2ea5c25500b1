/**
 * Catalogues of procedures from files, and reports on their differences.
 *
 * <p>Open {@link vn.lienthong.cli.procedures.SheetFileReader} first, then {@link
 * vn.lienthong.cli.procedures.DiffReport}. Implements LT-PROC-013 of {@code spec/text/procedure.md} for files.
 */
@NullMarked
package vn.lienthong.cli.procedures;

import org.jspecify.annotations.NullMarked;
