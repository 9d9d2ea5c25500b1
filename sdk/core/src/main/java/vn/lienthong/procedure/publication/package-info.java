/**
 * Versions of a procedure and the deadlines of their publication.
 *
 * <p>Open {@link vn.lienthong.procedure.publication.ProcedureHistory} first. Implements {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.procedure.publication;

import org.jspecify.annotations.NullMarked;
