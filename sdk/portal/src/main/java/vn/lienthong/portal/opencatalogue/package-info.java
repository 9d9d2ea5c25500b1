/**
 * The portal's catalogue of procedures as anybody may search it, without an account: the service behind the public web pages,
 * which no paper promises and which may change.
 *
 * <p>Open {@link vn.lienthong.portal.opencatalogue.OpenCatalogueClient} first. Whoever has an account asks
 * {@link vn.lienthong.portal.catalogue.PortalCatalogue} instead. Implements the part on the open catalogue of {@code
 * spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.opencatalogue;

import org.jspecify.annotations.NullMarked;
