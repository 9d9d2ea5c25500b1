/**
 * A published administrative procedure (thủ tục hành chính) with all parts of its sheet.
 *
 * <p>Open {@link vn.lienthong.procedure.Procedure} first, then {@link vn.lienthong.procedure.FilingMethod} for time
 * limits and fees by channel and case. Texts are kept as published. {@link vn.lienthong.procedure.ProcedurePart} lists
 * the parts that the law requires, {@link vn.lienthong.procedure.publication.ProcedureHistory} finds the version in
 * force on a day, {@link vn.lienthong.procedure.publication.PublicationDeadline} computes by when a procedure is
 * announced and entered, {@link vn.lienthong.procedure.catalogue.CatalogueDiff} compares catalogues, and {@link
 * vn.lienthong.procedure.onceonly.OnceOnlyRule} lists documents that nobody may be asked for. Implements {@code
 * spec/text/procedure.md} and {@code spec/text/once-only.md}.
 */
@NullMarked
package vn.lienthong.procedure;

import org.jspecify.annotations.NullMarked;
