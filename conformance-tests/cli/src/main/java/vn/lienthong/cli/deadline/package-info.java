/**
 * The command {@code deadline}: computes and explains one deadline.
 */
@NullMarked
package vn.lienthong.cli.deadline;

import org.jspecify.annotations.NullMarked;
