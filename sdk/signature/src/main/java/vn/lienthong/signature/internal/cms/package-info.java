/**
 * CMS signatures (RFC 5652), in separate files and inside a PDF. Open {@code
 * vn.lienthong.signature.internal.cms.CmsReader} first. Implements the part on CMS of {@code
 * spec/text/signature.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.cms;

import org.jspecify.annotations.NullMarked;
