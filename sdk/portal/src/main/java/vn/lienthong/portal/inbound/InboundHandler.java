package vn.lienthong.portal.inbound;

import vn.lienthong.portal.inbound.message.InboundMessage;

/**
 * Handler for messages that were stored and answered. It is called until it succeeds, so a message may be
 * delivered twice. This happens, for example, after a crash between the end of the handler and the update of the
 * inbox (LT-IN-020).
 */
@FunctionalInterface
public interface InboundHandler<M extends InboundMessage> {
    /**
     * Handles a message.
     *
     * @param delivery identifies repeated deliveries of one message
     * @throws Exception to have the message delivered again later
     */
    void handle(M message, InboundDelivery delivery) throws Exception;
}
