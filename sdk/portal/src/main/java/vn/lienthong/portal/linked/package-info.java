/**
 * The client of the linked birth and death services (dịch vụ công liên thông khai sinh, khai tử), a system
 * separate from the portal. The agency polls it, downloads waiting dossiers and reports their results.
 *
 * <p>Open {@link vn.lienthong.portal.linked.LinkedClient} first. Implements the part on these services of {@code
 * spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.linked;

import org.jspecify.annotations.NullMarked;
