/**
 * Text forms of the parts of a procedure, and list copies.
 */
@NullMarked
package vn.lienthong.procedure.internal;

import org.jspecify.annotations.NullMarked;
