package vn.lienthong.portal.inbound.internal;

import java.util.EnumMap;
import java.util.Map;
import vn.lienthong.portal.inbound.InboundDelivery;
import vn.lienthong.portal.inbound.InboundHandler;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.portal.inbound.message.InboundMessage;

/** Registry of handlers by kind of message. */
public final class HandlerRegistry {
    private final Map<InboundKind, InboundHandler<InboundMessage>> byKind = new EnumMap<>(InboundKind.class);

    public <M extends InboundMessage> void put(InboundKind kind, Class<M> type, InboundHandler<M> handler) {
        byKind.put(kind, (message, delivery) -> handler.handle(type.cast(message), delivery));
    }

    public boolean has(InboundKind kind) {
        return byKind.containsKey(kind);
    }

    public boolean isEmpty() {
        return byKind.isEmpty();
    }

    HandlerRegistry copy() {
        HandlerRegistry copy = new HandlerRegistry();
        copy.byKind.putAll(byKind);
        return copy;
    }

    void handle(InboundKind kind, InboundMessage message, InboundDelivery delivery) throws Exception {
        InboundHandler<InboundMessage> handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("no handler for kind " + kind);
        }
        handler.handle(message, delivery);
    }
}
