package vn.lienthong.signature.internal.pdf;

import vn.lienthong.signature.internal.pdf.file.PdfToken;

/**
 * The location of a signature dictionary in the file.
 *
 * @param object offset of the object that contains it
 */
record SignatureLocation(long object, PdfToken dictionary, ContentsSlot slot) {}
