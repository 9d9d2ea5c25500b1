/** Values of the page templates, and QR codes. */
@NullMarked
package vn.lienthong.print.internal;

import org.jspecify.annotations.NullMarked;
