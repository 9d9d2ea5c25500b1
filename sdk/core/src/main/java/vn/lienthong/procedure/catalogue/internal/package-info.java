/**
 * The comparable content of a procedure.
 */
@NullMarked
package vn.lienthong.procedure.catalogue.internal;

import org.jspecify.annotations.NullMarked;
