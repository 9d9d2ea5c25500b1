/**
 * Verification of signatures in PDF, XML and CMS files, and signing with keys of the caller. Start with {@link
 * vn.lienthong.signature.SignatureVerifier}. This module opens no network connection: requests to a trust service
 * go through a {@link vn.lienthong.signature.TrustServiceClient}. Implements {@code spec/text/signature.md},
 * {@code signature-pdf.md} and {@code signature-xml.md}.
 */
@NullMarked
package vn.lienthong.signature;

import org.jspecify.annotations.NullMarked;
