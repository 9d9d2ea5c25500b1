/**
 * Masked types for personal data and secrets; their text form shows at most a length.
 *
 * <p>Open {@link vn.lienthong.code.personal.MaskedValue} first. Implements {@code spec/text/privacy.md}.
 */
@NullMarked
package vn.lienthong.code.personal;

import org.jspecify.annotations.NullMarked;
