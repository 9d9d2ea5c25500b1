/**
 * The output of {@code verify}: text, JSON, and an HTML page for a clerk. Open {@link
 * vn.lienthong.cli.verify.VerifyPage} for the page. Reads the reports of {@code vn.lienthong.signature}.
 */
@NullMarked
package vn.lienthong.cli.verify;

import org.jspecify.annotations.NullMarked;
