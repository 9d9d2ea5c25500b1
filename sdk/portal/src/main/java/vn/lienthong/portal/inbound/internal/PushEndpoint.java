package vn.lienthong.portal.inbound.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.inbox.InboxFullException;
import vn.lienthong.portal.inbound.inbox.StoreResult;
import vn.lienthong.portal.inbound.message.InboundKind;
import vn.lienthong.value.JsonValue;

/** Endpoint that stores pushes and returns the answer that was stored with them (LT-IN-001, LT-IN-002). */
public final class PushEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(PushEndpoint.class);

    /** Maximum time for a server to close its reply; after it, a row is handled even if the reply was not closed. */
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final ReceiverParts parts;
    private final Inbox inbox;
    private final RequestBodyReader bodies;
    private final JsonCodec codec;

    public PushEndpoint(ReceiverParts parts, Inbox inbox, RequestBodyReader bodies, JsonCodec codec) {
        this.parts = parts;
        this.inbox = inbox;
        this.bodies = bodies;
        this.codec = codec;
    }

    /** Rejects a service that the agency does not offer. */
    public void requireOffered(InboundService service) {
        boolean promotion = service == InboundService.PROMOTION;
        if (promotion
                ? !parts.handlers().has(InboundKind.PROMOTION)
                : parts.handlers().isEmpty()) {
            throw RequestRejectedException.http(404, "inbound.unknown-path");
        }
    }

    /** Reads and stores a push. */
    public PushAnswer answer(InboundService service, InboundRequest request, TimedRequestBody incoming) {
        boolean files = service == InboundService.PROMOTION;
        FileSpool spool = files && parts.fileStore() != null
                ? parts.fileStore().spool(parts.limits().files())
                : null;
        boolean stored = false;
        try {
            JsonValue body = bodies.read(request, incoming, spool);
            PushAnswer answer = store(entries(service, body), spool);
            stored = true;
            return answer;
        } catch (UncertainStoreException unsure) {
            // It is unknown whether the rows were stored, so their files are kept.
            stored = true;
            throw RequestRejectedException.http(500, "inbound.failed");
        } finally {
            if (!stored && spool != null) {
                discard(spool);
            }
        }
    }

    private List<InboxEntry> entries(InboundService service, JsonValue body) {
        List<InboxEntry> entries = InboundMessageReader.of(service, body, (place, name) -> {
            if (parts.fileStore() == null) {
                throw new IllegalStateException("the receiver has no file store");
            }
            return parts.fileStore().file(place, name);
        });
        if (!entries.stream().allMatch(entry -> parts.handlers().has(entry.kind()))) {
            throw RequestRejectedException.of("inbound.unknown-service");
        }
        return entries;
    }

    private PushAnswer store(List<InboxEntry> entries, @Nullable FileSpool spool) {
        Instant now = parts.clock().instant();
        String answer = ReplyWriter.accepted();
        List<InboundRow> rows = new ArrayList<>();
        for (InboxEntry entry : entries) {
            String digest = InboundMessageReader.digest(entry);
            String body = new String(codec.write(entry.body()), StandardCharsets.UTF_8);
            rows.add(new InboundRow(entry.key(), entry.kind(), digest, now, body, answer, 0));
        }
        keep(spool);
        StoreResult stored = storeRows(rows, now.plus(ANSWERING));
        if (stored.outcome() == StoreResult.StoreOutcome.CONFLICT) {
            throw RequestRejectedException.conflict(entries.get(0).conflict());
        } else if (stored.outcome() == StoreResult.StoreOutcome.SAME && spool != null) {
            discard(spool);
        }
        List<String> keys = rows.stream().map(InboundRow::key).toList();
        return new PushAnswer(stored.answer() == null ? answer : stored.answer(), keys);
    }

    private StoreResult storeRows(List<InboundRow> rows, Instant due) {
        try {
            return inbox.store(rows, due);
        } catch (InboxFullException e) {
            throw RequestRejectedException.http(503, "inbound.busy");
        } catch (RuntimeException e) {
            LOG.warn("Could not store a message in the inbox: {}", e.getClass().getName());
            throw new UncertainStoreException();
        }
    }

    private static void keep(@Nullable FileSpool spool) {
        try {
            if (spool != null) {
                spool.keep();
            }
        } catch (IOException e) {
            throw RequestRejectedException.http(500, "inbound.failed");
        }
    }

    private static void discard(FileSpool spool) {
        try {
            spool.discard();
        } catch (IOException e) {
            LOG.warn(
                    "Could not delete the files of a message that was not stored: {}",
                    e.getClass().getName());
        }
    }

    /**
     * The answer to a push.
     *
     * @param text the answer as JSON
     * @param keys keys of the rows that wait for the answer to be sent
     */
    public record PushAnswer(String text, List<String> keys) {}

    /** Thrown when an inbox failed and may have stored the rows. */
    private static final class UncertainStoreException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
