/**
 * The outbox: an agency writes a change and what is to be told of it in one transaction on its own database, and workers deliver
 * it to the portal in order, however often they are killed.
 */
@NullMarked
package vn.lienthong.sync;

import org.jspecify.annotations.NullMarked;
