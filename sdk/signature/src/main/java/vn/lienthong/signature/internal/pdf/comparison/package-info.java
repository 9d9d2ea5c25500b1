/**
 * The comparison of two revisions of a PDF. Implements LT-PDF-020 to LT-PDF-023 of {@code spec/text/signature-pdf.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.pdf.comparison;

import org.jspecify.annotations.NullMarked;
