/**
 * The national side in one process: the National Public Service Portal played over real HTTP on the loopback address,
 * with faults, a transcript and a store of what a client did wrong.
 *
 * <p>Open {@link vn.lienthong.sandbox.Sandbox} first, then {@link vn.lienthong.sandbox.SandboxOptions} and
 * {@link vn.lienthong.sandbox.FaultPlan}; {@link vn.lienthong.sandbox.SandboxExtension} gives a test its own sandbox.
 * Implements the portal's side of {@code spec/text/transport.md} and {@code spec/text/sync.md}. It knows the
 * specification and the judge and nothing of the client, so that the two cannot share a misreading.
 */
@NullMarked
package vn.lienthong.sandbox;

import org.jspecify.annotations.NullMarked;
