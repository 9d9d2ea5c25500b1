/**
 * Holds the specification to itself: every id is defined once and used by its name, every demand has vectors or says why not,
 * every vector has a judge, and schemas and code lists have the same values.
 *
 * <p>Open {@link vn.lienthong.cli.spec.SpecConsistencyCheck} first. Implements what {@code spec/README.md} promises of ids and vectors.
 */
@NullMarked
package vn.lienthong.cli.spec;

import org.jspecify.annotations.NullMarked;
