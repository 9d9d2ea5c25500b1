/**
 * Codes, numbers and names: identifiers, official vocabularies as open values with dated code lists, money, and
 * personal texts, each masked by its type.
 *
 * <p>Open {@link vn.lienthong.code.Identifier} first, then {@link vn.lienthong.code.DossierCode} as an example, {@link
 * vn.lienthong.code.OpenCode} and {@link vn.lienthong.code.personal.MaskedValue}. Nothing here rejects a value that
 * occurs in real messages: an identifier holds any non-blank text, and {@code findings()} says what is wrong with it
 * and where. {@link vn.lienthong.code.CodeLists} and {@link vn.lienthong.code.UnitList} say what a code means on a day
 * and which unit succeeded another. Implements {@code spec/text/codes.md} and {@code spec/text/lists.md}.
 */
@NullMarked
package vn.lienthong.code;

import org.jspecify.annotations.NullMarked;
