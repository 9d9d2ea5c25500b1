/**
 * Monthly satisfaction figures.
 *
 * <p>Open {@link vn.lienthong.portal.feedback.PortalFeedback} first. Implements LT-SVC-011 and LT-SVC-012 of
 * {@code spec/text/services.md}.
 */
@NullMarked
package vn.lienthong.portal.feedback;

import org.jspecify.annotations.NullMarked;
