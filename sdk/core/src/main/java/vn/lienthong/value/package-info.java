/**
 * Values without a meaning in the domain: JSON values, unknown content, languages and message catalogues.
 *
 * <p>Open {@link vn.lienthong.value.JsonValue} first. Implements LT-MSG-004 of {@code spec/text/messages.md}.
 */
@NullMarked
package vn.lienthong.value;

import org.jspecify.annotations.NullMarked;
