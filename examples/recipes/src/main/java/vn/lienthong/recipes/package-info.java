/** One short program for each thing that an integrator does; each has a {@code main}, runs against the sandbox and is run by a test. */
@NullMarked
package vn.lienthong.recipes;

import org.jspecify.annotations.NullMarked;
