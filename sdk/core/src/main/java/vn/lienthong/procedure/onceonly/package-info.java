/**
 * Documents that a person need not submit because a database contains the data.
 *
 * <p>Open {@link vn.lienthong.procedure.onceonly.OnceOnlyRule} first. Implements {@code spec/text/once-only.md}.
 */
@NullMarked
package vn.lienthong.procedure.onceonly;

import org.jspecify.annotations.NullMarked;
