/** What all formats share: a signature as it was found, and the judgement of it. */
@NullMarked
package vn.lienthong.signature.internal;

import org.jspecify.annotations.NullMarked;
