/**
 * Signatures in PDF files. Open {@link vn.lienthong.signature.internal.pdf.PdfSignatureFinder} first: it finds the
 * signatures, checks on the raw bytes what each one covers ({@link
 * vn.lienthong.signature.internal.pdf.ContentsSlot}), and compares the signed revision with the later ones ({@link
 * vn.lienthong.signature.internal.pdf.comparison.RevisionComparison}). Implements {@code
 * spec/text/signature-pdf.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.pdf;

import org.jspecify.annotations.NullMarked;
