/**
 * The linked birth and death services (dịch vụ công liên thông khai sinh, khai tử), a system of its own beside the portal: the
 * agency polls it, takes what waits, and reports what became of it.
 *
 * <p>Open {@link vn.lienthong.portal.linked.LinkedClient} first. Implements the part on these services of
 * {@code spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.linked;

import org.jspecify.annotations.NullMarked;
