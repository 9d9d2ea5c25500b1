/**
 * A published administrative procedure (thủ tục hành chính) with all parts of its sheet.
 *
 * <p>Open {@link vn.lienthong.procedure.Procedure} first, then {@link vn.lienthong.procedure.FilingMethod} for limits and fees by
 * channel and case. Texts are kept as published. {@link vn.lienthong.procedure.ProcedurePart} is what the law wants told,
 * {@link vn.lienthong.procedure.publication.ProcedureHistory} which version holds on a day, {@link vn.lienthong.procedure.publication.PublicationDeadline}
 * by when it is announced and entered, {@link vn.lienthong.procedure.catalogue.CatalogueDiff} in what catalogues differ, and
 * {@link vn.lienthong.procedure.onceonly.OnceOnlyRule} which documents nobody is asked for. Implements {@code spec/text/procedure.md} and
 * {@code spec/text/once-only.md}.
 */
@NullMarked
package vn.lienthong.procedure;

import org.jspecify.annotations.NullMarked;
