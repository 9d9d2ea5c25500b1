/**
 * What a signature in a PDF, an XML or a CMS file is worth, and signing with keys that stay with the caller. Open {@link
 * vn.lienthong.signature.SignatureVerifier} first. Nothing here calls a network: bytes for a trust service go out through a
 * {@link vn.lienthong.signature.TrustServiceClient}. Implements {@code
 * spec/text/signature.md}, {@code signature-pdf.md} and {@code signature-xml.md}.
 */
@NullMarked
package vn.lienthong.signature;

import org.jspecify.annotations.NullMarked;
