/** Files that the sandbox serves and fetches. */
@NullMarked
package vn.lienthong.sandbox.internal.file;

import org.jspecify.annotations.NullMarked;
