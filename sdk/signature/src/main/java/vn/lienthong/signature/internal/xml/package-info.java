/**
 * Signatures in XML: XMLDSig and XAdES. Open {@link vn.lienthong.signature.internal.xml.XmlFormatReader} first. A
 * document is parsed without DTD, its references are resolved by ids that are determined here, and only digested
 * content counts as signed. Implements {@code spec/text/signature-xml.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.xml;

import org.jspecify.annotations.NullMarked;
