package vn.lienthong.portal.inbound;

import java.util.EnumMap;
import java.util.Map;

/** The handlers by the kind of their messages. */
final class Handlers {
    private final Map<InboundKind, InboundHandler<InboundMessage>> byKind = new EnumMap<>(InboundKind.class);

    <M extends InboundMessage> void put(InboundKind kind, Class<M> type, InboundHandler<M> handler) {
        byKind.put(kind, (message, delivery) -> handler.handle(type.cast(message), delivery));
    }

    boolean has(InboundKind kind) {
        return byKind.containsKey(kind);
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    Handlers copy() {
        Handlers copy = new Handlers();
        copy.byKind.putAll(byKind);
        return copy;
    }

    void handle(InboundKind kind, InboundMessage message, InboundDelivery delivery) throws Exception {
        InboundHandler<InboundMessage> handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("nobody handles " + kind);
        }
        handler.handle(message, delivery);
    }
}
