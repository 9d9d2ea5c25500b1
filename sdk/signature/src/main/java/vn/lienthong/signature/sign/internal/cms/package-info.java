/**
 * CMS signing for CAdES and PAdES: the signed attributes, which are rebuilt and compared before a document is
 * completed.
 */
@NullMarked
package vn.lienthong.signature.sign.internal.cms;

import org.jspecify.annotations.NullMarked;
