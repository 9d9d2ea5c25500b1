/**
 * Tests of the architecture: dependencies between modules, the public API and the BOM. Also tests that the ids,
 * texts and vectors of the specification are consistent.
 *
 * <p>Open {@link vn.lienthong.cli.architecture.ModuleRule} first: it lists the allowed dependencies of each
 * module. Every check has a test that proves that it rejects a violation.
 */
@NullMarked
package vn.lienthong.cli.architecture;

import org.jspecify.annotations.NullMarked;
