/**
 * Sends dossiers and processing steps to the portal.
 *
 * <p>Open {@link vn.lienthong.portal.dossier.PortalDossiers} first. Implements {@code spec/text/sync.md}.
 */
@NullMarked
package vn.lienthong.portal.dossier;

import org.jspecify.annotations.NullMarked;
