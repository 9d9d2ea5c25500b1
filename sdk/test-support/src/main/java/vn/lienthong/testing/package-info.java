/**
 * Fixtures that the tests of several modules share: a clock that a test moves, a captured log and the vectors of the
 * specification. The module depends on no other module of the project, so that the tests of every module can use it.
 */
@NullMarked
package vn.lienthong.testing;

import org.jspecify.annotations.NullMarked;
