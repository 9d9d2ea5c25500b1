/** The services beside the portal, each in a class of its own; {@link vn.lienthong.sandbox.internal.neighbours.NeighbourRouter} tells them apart. */
@NullMarked
package vn.lienthong.sandbox.internal.neighbours;

import org.jspecify.annotations.NullMarked;
