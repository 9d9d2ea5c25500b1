/**
 * The wire of the portal's first generation: field tables, and the mapping of codes. No name of it leaves this package.
 *
 * <p>Open {@link vn.lienthong.portal.internal.DossierTable} first. Implements {@code spec/text/sync.md}.
 */
@NullMarked
package vn.lienthong.portal.internal;

import org.jspecify.annotations.NullMarked;
