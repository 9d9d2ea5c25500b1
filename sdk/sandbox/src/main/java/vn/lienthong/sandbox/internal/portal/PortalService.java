package vn.lienthong.sandbox.internal.portal;

import java.util.function.Function;
import vn.lienthong.sandbox.SandboxEndpoint;

/**
 * A service of the portal.
 *
 * @param endpoint endpoint of the service
 * @param message name of the request schema
 * @param handler implementation for accepted calls
 */
record PortalService(SandboxEndpoint endpoint, String message, Function<AcceptedCall, PortalReply> handler) {}
