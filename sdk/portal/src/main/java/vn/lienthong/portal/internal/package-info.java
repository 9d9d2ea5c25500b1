/**
 * The message format of the portal's first generation: field tables and code mappings. Not part of the API.
 *
 * <p>Open {@link vn.lienthong.portal.internal.wire.DossierTable} first. Implements {@code spec/text/sync.md}.
 *
 * <p>A new field of a message needs, in this order: the sentence and table in {@code spec/text}, the schemas and
 * vectors of the
 * message, the record in core, and the draft and the table here. The tests of this package report a missing one.
 */
@NullMarked
package vn.lienthong.portal.internal;

import org.jspecify.annotations.NullMarked;
