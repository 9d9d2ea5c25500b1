/** The fields of a mapping, and bounded reading and writing of message bodies. */
@NullMarked
package vn.lienthong.json.internal;

import org.jspecify.annotations.NullMarked;
