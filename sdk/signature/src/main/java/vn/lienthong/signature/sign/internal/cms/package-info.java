/** CMS as CAdES and PAdES sign it: the signed attributes, which are remade and compared before a document is completed. */
@NullMarked
package vn.lienthong.signature.sign.internal.cms;

import org.jspecify.annotations.NullMarked;
