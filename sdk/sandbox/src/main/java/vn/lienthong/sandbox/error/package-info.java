/**
 * The exceptions of the sandbox: it cannot start, or a file that it reads is invalid.
 *
 * <p>Messages are in Vietnamese and English. Implements the error rules of {@code spec/text/transport.md}.
 */
@NullMarked
package vn.lienthong.sandbox.error;

import org.jspecify.annotations.NullMarked;
