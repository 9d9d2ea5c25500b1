package vn.lienthong.signature.internal.pdf;

import vn.lienthong.signature.internal.pdf.file.PdfToken;

/**
 * A signature dictionary as it stands in the file.
 *
 * @param object where the object begins that holds it
 */
record SignatureLocation(long object, PdfToken dictionary, ContentsSlot slot) {}
