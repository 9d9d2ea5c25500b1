/**
 * Address ranges of permitted callers.
 */
@NullMarked
package vn.lienthong.portal.inbound.entry.internal;

import org.jspecify.annotations.NullMarked;
