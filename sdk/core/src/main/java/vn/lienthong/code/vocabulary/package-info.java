/**
 * Types for official vocabularies, each an open value of one code list.
 *
 * <p>Open {@link vn.lienthong.code.vocabulary.Channel} first. Implements LT-CODE-009 of {@code
 * spec/text/codes.md}.
 */
@NullMarked
package vn.lienthong.code.vocabulary;

import org.jspecify.annotations.NullMarked;
