/**
 * Questions of citizens and the answers of the agency.
 *
 * <p>Open {@link vn.lienthong.portal.question.PortalQuestions} first. Implements LT-SVC-007 to LT-SVC-010 of
 * {@code spec/text/services.md}.
 */
@NullMarked
package vn.lienthong.portal.question;

import org.jspecify.annotations.NullMarked;
