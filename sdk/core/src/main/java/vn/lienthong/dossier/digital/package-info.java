/**
 * Digitised papers (số hóa): which papers are scanned and which are not, the copy with its pages, metadata and signatures, and
 * when a form is signed.
 *
 * <p>Open {@link vn.lienthong.dossier.digital.DigitisationRecord} first; {@code vn.lienthong.check.DigitisationRules} judges it.
 * Nothing here has a field on the portal's wire, which only knows whether a paper was digitised. Implements
 * {@code spec/text/digitisation.md}.
 */
@NullMarked
package vn.lienthong.dossier.digital;

import org.jspecify.annotations.NullMarked;
