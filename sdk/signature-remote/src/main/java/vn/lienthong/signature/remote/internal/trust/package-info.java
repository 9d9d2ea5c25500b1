/** Requests to trust services, and a cache of their answers. */
@NullMarked
package vn.lienthong.signature.remote.internal.trust;

import org.jspecify.annotations.NullMarked;
