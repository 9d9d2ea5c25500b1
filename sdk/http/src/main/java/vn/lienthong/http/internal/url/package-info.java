/**
 * URL parsing, address ranges and trusted origins of the SSRF guard. Implements {@code spec/text/files.md}.
 */
@NullMarked
package vn.lienthong.http.internal.url;

import org.jspecify.annotations.NullMarked;
