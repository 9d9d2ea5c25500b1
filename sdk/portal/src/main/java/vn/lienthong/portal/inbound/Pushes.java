package vn.lienthong.portal.inbound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.inbound.Letter;
import vn.lienthong.portal.internal.inbound.Letters;
import vn.lienthong.portal.internal.inbound.Refusal;
import vn.lienthong.portal.internal.inbound.Replies;
import vn.lienthong.portal.internal.inbound.Service;

/** Stores what is pushed, and tells the answer that it was stored with (LT-IN-001, LT-IN-002). */
final class Pushes {
    private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);

    /** In which a server closes its reply; a row whose reply nobody closed is handled after it. */
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final PortalReceiverBuilder parts;
    private final Inbox inbox;
    private final BodyReader bodies;
    private final JsonCodec codec;

    Pushes(PortalReceiverBuilder parts, Inbox inbox, BodyReader bodies, JsonCodec codec) {
        this.parts = parts;
        this.inbox = inbox;
        this.bodies = bodies;
        this.codec = codec;
    }

    /** Refuses a service of which the agency takes nothing. */
    void offered(Service service) {
        boolean promotion = service == Service.PROMOTION;
        if (promotion ? !parts.handlers.has(InboundKind.PROMOTION) : parts.handlers.isEmpty()) {
            throw Refusal.http(404, "inbound.unknown-path");
        }
    }

    /** Reads and stores a push. */
    Answer answer(Service service, InboundRequest request, Incoming incoming) {
        boolean files = service == Service.PROMOTION;
        Spool spool = files && parts.room != null ? parts.room.spool(parts.limits.files()) : null;
        boolean stored = false;
        try {
            Tree body = bodies.read(request, incoming, spool);
            Answer answer = store(letters(service, body), spool);
            stored = true;
            return answer;
        } catch (UnsureException unsure) {
            // Whether the rows are there nobody knows: their files stay.
            stored = true;
            throw Refusal.http(500, "inbound.failed");
        } finally {
            if (!stored && spool != null) {
                discard(spool);
            }
        }
    }

    private List<Letter> letters(Service service, Tree body) {
        List<Letter> letters = Letters.of(service, body, (place, name) -> {
            if (parts.room == null) {
                throw new IllegalStateException("no room for files");
            }
            return parts.room.file(place, name);
        });
        if (!letters.stream().allMatch(letter -> parts.handlers.has(letter.kind()))) {
            throw Refusal.of("inbound.unknown-service");
        }
        return letters;
    }

    private Answer store(List<Letter> letters, @Nullable Spool spool) {
        Instant now = parts.clock.instant();
        String answer = Replies.taken();
        List<InboundRow> rows = new ArrayList<>();
        for (Letter letter : letters) {
            String digest = Letters.digest(letter);
            String body = new String(codec.write(letter.body()), StandardCharsets.UTF_8);
            rows.add(new InboundRow(letter.key(), letter.kind(), digest, now, body, answer, 0));
        }
        keep(spool);
        Stored stored = stored(rows, now.plus(ANSWERING));
        if (stored.outcome() == Stored.Outcome.CONFLICT) {
            throw Refusal.conflict(letters.get(0).conflict());
        } else if (stored.outcome() == Stored.Outcome.SAME && spool != null) {
            discard(spool);
        }
        List<String> keys = rows.stream().map(InboundRow::key).toList();
        return new Answer(stored.answer() == null ? answer : stored.answer(), keys);
    }

    private Stored stored(List<InboundRow> rows, Instant due) {
        try {
            return inbox.store(rows, due);
        } catch (InboxFullException e) {
            throw Refusal.http(503, "inbound.busy");
        } catch (RuntimeException e) {
            LOG.warn("the inbox cannot store: {}", e.getClass().getName());
            throw new UnsureException();
        }
    }

    private static void keep(@Nullable Spool spool) {
        try {
            if (spool != null) {
                spool.keep();
            }
        } catch (IOException e) {
            throw Refusal.http(500, "inbound.failed");
        }
    }

    private static void discard(Spool spool) {
        try {
            spool.discard();
        } catch (IOException e) {
            LOG.warn("files that are not kept stay: {}", e.getClass().getName());
        }
    }

    /**
     * What is answered.
     *
     * @param text the answer as JSON
     * @param keys of the rows that wait for it
     */
    record Answer(String text, List<String> keys) {}

    /** An inbox failed, and its rows may be there. */
    private static final class UnsureException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
