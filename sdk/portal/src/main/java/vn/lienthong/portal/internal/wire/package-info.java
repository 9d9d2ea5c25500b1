/** The field mappings of the messages, and the writers of requests. */
@NullMarked
package vn.lienthong.portal.internal.wire;

import org.jspecify.annotations.NullMarked;
