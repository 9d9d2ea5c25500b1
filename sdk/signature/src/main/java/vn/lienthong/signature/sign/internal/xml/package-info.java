/**
 * XAdES signing.
 */
@NullMarked
package vn.lienthong.signature.sign.internal.xml;

import org.jspecify.annotations.NullMarked;
