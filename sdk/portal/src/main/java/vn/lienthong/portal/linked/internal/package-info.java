/**
 * The message format of the linked birth and death services. Implements their part of {@code
 * spec/text/neighbours.md}.
 */
@NullMarked
package vn.lienthong.portal.linked.internal;

import org.jspecify.annotations.NullMarked;
