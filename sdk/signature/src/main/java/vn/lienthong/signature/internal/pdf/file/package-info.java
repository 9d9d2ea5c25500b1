/**
 * The bytes, tokens and cross-references of a PDF file.
 */
@NullMarked
package vn.lienthong.signature.internal.pdf.file;

import org.jspecify.annotations.NullMarked;
