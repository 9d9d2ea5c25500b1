/**
 * The message format of the portal's first generation: field mappings and code lists. Not part of the API.
 *
 * <p>Open {@link vn.lienthong.portal.internal.wire.DossierTable} first. Implements {@code spec/text/sync.md}.
 *
 * <p>A new field of a message requires, in this order: the sentence and table in {@code spec/text}, the schemas
 * and vectors of the message, the record in core, and the draft and the mapping here. The tests of this package
 * report a missing part.
 */
@NullMarked
package vn.lienthong.portal.internal;

import org.jspecify.annotations.NullMarked;
