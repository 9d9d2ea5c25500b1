/**
 * What a code, a number or a name is: identifiers, state-owned vocabularies as open values with dated lists, money, and the
 * personal texts, each masked by its type.
 *
 * <p>Open {@link vn.lienthong.code.Identifier} first, then {@link vn.lienthong.code.DossierCode}, which is one,
 * {@link vn.lienthong.code.OpenCode} and {@link vn.lienthong.code.personal.MaskedValue}. Nothing here rejects what the field sends:
 * identifiers hold any non-blank text and tell with {@code findings()} what is wrong with it and where. What a code names on a
 * day, and who carries a unit on, is asked of {@link vn.lienthong.code.CodeLists} and {@link vn.lienthong.code.UnitList}. Implements
 * {@code spec/text/codes.md} and {@code spec/text/lists.md}.
 */
@NullMarked
package vn.lienthong.code;

import org.jspecify.annotations.NullMarked;
