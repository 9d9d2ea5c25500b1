/**
 * The certification authority of the sandbox and its trust services: certificates, timestamps, OCSP and revocation
 * lists.
 */
@NullMarked
package vn.lienthong.sandbox.internal.trust;

import org.jspecify.annotations.NullMarked;
