/**
 * The command line {@code lienthong.jar}: the sandbox as a program, and checks of files against the specification.
 *
 * <p>Open {@link vn.lienthong.cli.RootCommand} first; each command has its own package, and the checks are in
 * {@code vn.lienthong.cli.lint}. Every command supports Vietnamese and English ({@code --lang}), writes UTF-8
 * independently of the locale, and has a machine-readable form ({@code --json}).
 */
@NullMarked
package vn.lienthong.cli;

import org.jspecify.annotations.NullMarked;
