/**
 * The inbox in memory.
 */
@NullMarked
package vn.lienthong.portal.inbound.inbox.internal;

import org.jspecify.annotations.NullMarked;
