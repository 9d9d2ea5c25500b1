/** What files need and nobody else: the content's first bytes, storing, the JSON text that holds a file. */
@NullMarked
package vn.lienthong.portal.file.internal;

import org.jspecify.annotations.NullMarked;
