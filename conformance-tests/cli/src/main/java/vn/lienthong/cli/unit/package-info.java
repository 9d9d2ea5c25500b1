/**
 * The command {@code unit}: looks up one administrative unit.
 */
@NullMarked
package vn.lienthong.cli.unit;

import org.jspecify.annotations.NullMarked;
