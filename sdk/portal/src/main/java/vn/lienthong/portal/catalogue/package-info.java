/**
 * Catalogues, procedures and online services of the portal.
 *
 * <p>Open {@link vn.lienthong.portal.catalogue.PortalCatalogue} first. Implements {@code spec/text/sync.md} and
 * {@code spec/text/services.md}.
 */
@NullMarked
package vn.lienthong.portal.catalogue;

import org.jspecify.annotations.NullMarked;
