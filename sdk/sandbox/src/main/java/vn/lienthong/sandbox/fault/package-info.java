/**
 * The faults that a test can inject into the sandbox: faults of the portal, of the sign-in service, of the remote
 * signing service and of the trust services, and the rule that selects the calls that a fault applies to.
 *
 * <p>Start with {@link vn.lienthong.sandbox.fault.SandboxFault}. Implements the fault list of {@code
 * spec/text/transport.md} and {@code spec/text/sync.md}.
 */
@NullMarked
package vn.lienthong.sandbox.fault;

import org.jspecify.annotations.NullMarked;
