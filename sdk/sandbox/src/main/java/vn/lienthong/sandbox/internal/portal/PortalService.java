package vn.lienthong.sandbox.internal.portal;

import java.util.function.Function;
import vn.lienthong.sandbox.SandboxEndpoint;

/**
 * One of the portal's services.
 *
 * @param endpoint where it may be called
 * @param message the name of the request's schema
 * @param handler carries out a call that was let in
 */
record PortalService(SandboxEndpoint endpoint, String message, Function<AcceptedCall, PortalReply> handler) {}
