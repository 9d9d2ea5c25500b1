/** Scanning of raw bytes and validation against the bundled JSON Schemas. */
@NullMarked
package vn.lienthong.judge.internal;

import org.jspecify.annotations.NullMarked;
