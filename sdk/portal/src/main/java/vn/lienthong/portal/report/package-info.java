/**
 * Reports on dossiers that began at the portal.
 *
 * <p>Open {@link vn.lienthong.portal.report.PortalReports} first. Implements LT-SVC-001 to LT-SVC-006 of
 * {@code spec/text/services.md}.
 */
@NullMarked
package vn.lienthong.portal.report;

import org.jspecify.annotations.NullMarked;
