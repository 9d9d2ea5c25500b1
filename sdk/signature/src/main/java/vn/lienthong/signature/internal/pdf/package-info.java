/**
 * Signatures of PDF files. Open {@link vn.lienthong.signature.internal.pdf.PdfSignatureFinder} first: it finds the signatures, checks on the
 * raw octets what each covers ({@link vn.lienthong.signature.internal.pdf.ContentsSlot}), and compares the signed revision with what came
 * after it ({@link vn.lienthong.signature.internal.pdf.comparison.RevisionComparison}). Implements {@code spec/text/signature-pdf.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.pdf;

import org.jspecify.annotations.NullMarked;
