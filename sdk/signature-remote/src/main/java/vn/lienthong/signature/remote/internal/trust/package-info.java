/** Fetching from trust services, and keeping what they answered for as long as it counts. */
@NullMarked
package vn.lienthong.signature.remote.internal.trust;

import org.jspecify.annotations.NullMarked;
