/** The message formats of remote signing services. */
@NullMarked
package vn.lienthong.signature.remote.internal.signing;

import org.jspecify.annotations.NullMarked;
