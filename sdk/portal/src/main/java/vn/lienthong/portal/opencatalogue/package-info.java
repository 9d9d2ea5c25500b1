/**
 * The client of the portal's public catalogue of procedures, which needs no account. It is the service behind the
 * public web pages; it is undocumented and may change.
 *
 * <p>Open {@link vn.lienthong.portal.opencatalogue.OpenCatalogueClient} first. With an account, use {@link
 * vn.lienthong.portal.catalogue.PortalCatalogue} instead. Implements the part on the open catalogue of {@code
 * spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.opencatalogue;

import org.jspecify.annotations.NullMarked;
