/**
 * Checks files of messages against the specification: bytes and schema by the judge, dossiers and published sheets
 * also by the rule engine.
 *
 * <p>Open {@link vn.lienthong.cli.lint.MessageLinter} first. {@link vn.lienthong.cli.message.RawMessageReader}
 * splits a file into messages with one message in memory at a time; {@link vn.lienthong.cli.lint.LintReport}
 * receives each result. Implements the checks of {@code spec/text/messages.md}, {@code spec/text/dossier.md} and
 * {@code spec/text/procedure.md}.
 */
@NullMarked
package vn.lienthong.cli.lint;

import org.jspecify.annotations.NullMarked;
