/**
 * A simulation of the national side in one process: the National Public Service Portal over real HTTP on the
 * loopback address, with fault injection, recorded exchanges and a list of the client's mistakes.
 *
 * <p>Open {@link vn.lienthong.sandbox.Sandbox} first, then {@link vn.lienthong.sandbox.SandboxOptions} and {@link
 * vn.lienthong.sandbox.FaultPlan}. {@link vn.lienthong.sandbox.SandboxExtension} gives each test a separate
 * sandbox. Implements the portal's side of {@code spec/text/transport.md} and {@code spec/text/sync.md}. The
 * sandbox uses the specification and the judge but no code of the client, so that both cannot share a mistake.
 */
@NullMarked
package vn.lienthong.sandbox;

import org.jspecify.annotations.NullMarked;
