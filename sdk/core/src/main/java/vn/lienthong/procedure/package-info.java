/**
 * A published administrative procedure (thủ tục hành chính) with all parts of its sheet.
 *
 * <p>Open {@link vn.lienthong.procedure.Procedure} first, then {@link vn.lienthong.procedure.Manner} for limits and fees by
 * channel and case. Texts are kept as published. Implements {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.procedure;

import org.jspecify.annotations.NullMarked;
