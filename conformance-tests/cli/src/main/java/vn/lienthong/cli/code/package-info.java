/**
 * The command {@code code}: describes one identifier.
 */
@NullMarked
package vn.lienthong.cli.code;

import org.jspecify.annotations.NullMarked;
