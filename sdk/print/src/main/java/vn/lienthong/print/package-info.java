/**
 * Papers for people: self-contained HTML pages in UTF-8, with the dossier code as a QR code, ready to be shown or
 * printed.
 *
 * <p>Open {@link vn.lienthong.print.FormPage} first, which renders the forms of {@link vn.lienthong.dossier.form}. A
 * page contains no script, loads no resource, and escapes every value. Its fields are those of annex I of Circular
 * 03/2025/TT-VPCP (source: a ministry's decision that reproduces the forms; confidence H for the fields, M for their
 * order). Because people read the page, it shows names and numbers, unlike {@code toString} of the records
 * (LT-PRIV-001).
 */
@NullMarked
package vn.lienthong.print;

import org.jspecify.annotations.NullMarked;
