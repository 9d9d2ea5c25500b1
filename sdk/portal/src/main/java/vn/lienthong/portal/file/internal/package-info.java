/** Content detection by first bytes, storage, and the JSON text that contains a file. */
@NullMarked
package vn.lienthong.portal.file.internal;

import org.jspecify.annotations.NullMarked;
