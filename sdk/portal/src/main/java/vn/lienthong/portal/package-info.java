/**
 * The client of the National Public Service Portal (Cổng Dịch vụ công quốc gia), first generation of its
 * interface.
 *
 * <p>Open {@link vn.lienthong.portal.PortalClient} first ({@code PortalClient.connect(options)}), then {@link
 * vn.lienthong.portal.dossier.PortalDossiers}. Endpoints, paths and {@code dstcode} are options without a default,
 * because the official values are not public. Implements {@code spec/text/transport.md}, {@code spec/text/sync.md}
 * and {@code spec/text/services.md}.
 */
@NullMarked
package vn.lienthong.portal;

import org.jspecify.annotations.NullMarked;
