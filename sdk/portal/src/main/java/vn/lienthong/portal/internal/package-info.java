/**
 * The wire of the portal's first generation: field tables, and the mapping of codes. No name of it leaves this package.
 *
 * <p>Open {@link vn.lienthong.portal.internal.wire.DossierTable} first. Implements {@code spec/text/sync.md}.
 *
 * <p>A field of a message touches, in this order: the sentence and table in {@code spec/text}, the schemas and vectors of the
 * message, the record in core, the draft and the table here. The tests of this package say which of them was forgotten.
 */
@NullMarked
package vn.lienthong.portal.internal;

import org.jspecify.annotations.NullMarked;
