/** The authority of the sandbox with its trust services: certificates, timestamps, states and lists. */
@NullMarked
package vn.lienthong.sandbox.internal.trust;

import org.jspecify.annotations.NullMarked;
