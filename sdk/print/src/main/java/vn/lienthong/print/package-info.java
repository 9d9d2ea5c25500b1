/**
 * Papers for people: self-contained HTML pages in UTF-8, with the dossier code as a QR, ready to be shown or printed.
 *
 * <p>Open {@link vn.lienthong.print.FormPage} first, which renders the forms of {@link vn.lienthong.dossier.form}. A page holds
 * no script, loads nothing, and escapes whatever it is given. Its fields are those of annex I of Circular 03/2025/TT-VPCP
 * (source: a ministry's decision that reproduces the forms; confidence H for the fields, M for their order). The page is what
 * people read: it does show names and numbers, while the records' text forms do not (LT-PRIV-001).
 */
@NullMarked
package vn.lienthong.print;

import org.jspecify.annotations.NullMarked;
