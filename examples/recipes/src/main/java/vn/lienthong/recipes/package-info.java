/**
 * Short programs for the tasks of an integrator. Each has a {@code main}, runs against the sandbox and is run by a
 * test.
 */
@NullMarked
package vn.lienthong.recipes;

import org.jspecify.annotations.NullMarked;
