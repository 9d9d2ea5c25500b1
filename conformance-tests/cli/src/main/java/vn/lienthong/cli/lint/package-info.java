/**
 * Checks files of messages against the specification: bytes and schema by the judge, and dossiers and published sheets by the
 * rule engine too.
 *
 * <p>Open {@link vn.lienthong.cli.lint.MessageLinter} first. {@link vn.lienthong.cli.message.RawMessageReader} cuts a file into messages without
 * ever holding more than one, {@link vn.lienthong.cli.lint.LintReport} is told of each. Implements the checks of
 * {@code spec/text/messages.md}, {@code spec/text/dossier.md} and {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.cli.lint;

import org.jspecify.annotations.NullMarked;
