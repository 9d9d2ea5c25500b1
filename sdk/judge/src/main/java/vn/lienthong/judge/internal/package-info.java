/**
 * Scanning of raw bytes and validation against the bundled schemas.
 */
@NullMarked
package vn.lienthong.judge.internal;

import org.jspecify.annotations.NullMarked;
