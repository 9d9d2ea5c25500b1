/**
 * Shared parts of all commands: terminal, options, texts, exit codes, converters, JSON lines.
 *
 * <p>Open {@link vn.lienthong.cli.terminal.OutputOptions} first.
 */
@NullMarked
package vn.lienthong.cli.terminal;

import org.jspecify.annotations.NullMarked;
