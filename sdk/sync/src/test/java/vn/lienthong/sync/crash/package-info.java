/**
 * The crash test, a program: workers in processes of their own are killed while they deliver, and afterwards every dossier and every
 * step must be at the portal once and in order. Open {@link vn.lienthong.sync.crash.CrashRun}; {@code mvn -q -Pcrash} runs it.
 */
@NullMarked
package vn.lienthong.sync.crash;

import org.jspecify.annotations.NullMarked;
