/**
 * The command {@code sandbox}: runs the sandbox and prints its events.
 */
@NullMarked
package vn.lienthong.cli.sandbox;

import org.jspecify.annotations.NullMarked;
