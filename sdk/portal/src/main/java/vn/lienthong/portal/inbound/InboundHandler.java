package vn.lienthong.portal.inbound;

import vn.lienthong.portal.inbound.message.InboundMessage;

/**
 * Does what a message asks for, after it was answered. Called until it ends well, so that a message may come to it twice: after
 * a crash between its end and the inbox's note of it (LT-IN-020).
 */
@FunctionalInterface
public interface InboundHandler<M extends InboundMessage> {
    /**
     * Handles a message.
     *
     * @param delivery tells repeats apart from other messages
     * @throws Exception to have it again later
     */
    void handle(M message, InboundDelivery delivery) throws Exception;
}
