/**
 * CMS signing for CAdES and PAdES. The signed attributes are rebuilt and compared before a document is completed.
 */
@NullMarked
package vn.lienthong.signature.sign.internal.cms;

import org.jspecify.annotations.NullMarked;
