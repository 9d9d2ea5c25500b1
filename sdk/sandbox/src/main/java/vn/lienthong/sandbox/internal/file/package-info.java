/** Files that the sandbox gives out and pulls. */
@NullMarked
package vn.lienthong.sandbox.internal.file;

import org.jspecify.annotations.NullMarked;
