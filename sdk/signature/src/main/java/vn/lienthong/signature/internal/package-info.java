/** Types shared by all formats: a signature as it was parsed, and its validation. */
@NullMarked
package vn.lienthong.signature.internal;

import org.jspecify.annotations.NullMarked;
