/**
 * Digitised papers (số hóa): which papers are scanned, the copy with its pages, metadata and signatures, and when a
 * form needs a signature.
 *
 * <p>Open {@link vn.lienthong.dossier.digital.DigitisationRecord} first; {@code vn.lienthong.check.DigitisationRules}
 * checks it. Messages only say whether a paper was digitised. Implements {@code spec/text/digitisation.md}.
 */
@NullMarked
package vn.lienthong.dossier.digital;

import org.jspecify.annotations.NullMarked;
