/**
 * Validation of signatures of every format: certificate chains, revocation, timestamps and algorithms. Open {@link
 * vn.lienthong.signature.internal.validation.ReportBuilder} first. Implements {@code spec/text/signature.md}.
 */
@NullMarked
package vn.lienthong.signature.internal.validation;

import org.jspecify.annotations.NullMarked;
