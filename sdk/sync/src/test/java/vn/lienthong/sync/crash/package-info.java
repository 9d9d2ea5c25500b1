/**
 * The crash test, a program: worker processes are killed while they deliver. Afterwards every dossier and every
 * step must be at the portal once and in order. Open {@link vn.lienthong.sync.crash.CrashRun} first; {@code mvn -q
 * -Pcrash} runs it.
 */
@NullMarked
package vn.lienthong.sync.crash;

import org.jspecify.annotations.NullMarked;
