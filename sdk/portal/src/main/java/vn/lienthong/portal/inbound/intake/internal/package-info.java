/**
 * Fields and values of an intake.
 */
@NullMarked
package vn.lienthong.portal.inbound.intake.internal;

import org.jspecify.annotations.NullMarked;
