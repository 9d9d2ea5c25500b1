/**
 * Tests that the specification is consistent: every id is defined once and referred to by its name, and every
 * requirement has vectors or a reason for having none. Every vector has a judge, and schemas and code lists have
 * the same values.
 *
 * <p>Open {@link vn.lienthong.cli.spec.SpecConsistencyCheck} first. Implements the rules of {@code spec/README.md}
 * for ids and vectors.
 */
@NullMarked
package vn.lienthong.cli.spec;

import org.jspecify.annotations.NullMarked;
