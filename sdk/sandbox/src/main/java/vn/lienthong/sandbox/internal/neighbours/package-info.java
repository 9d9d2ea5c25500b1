/**
 * Simulators of the neighbouring services; {@link vn.lienthong.sandbox.internal.neighbours.NeighbourRouter}
 * selects one by request.
 */
@NullMarked
package vn.lienthong.sandbox.internal.neighbours;

import org.jspecify.annotations.NullMarked;
