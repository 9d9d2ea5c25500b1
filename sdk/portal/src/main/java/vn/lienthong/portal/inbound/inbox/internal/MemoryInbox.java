package vn.lienthong.portal.inbound.inbox.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.inbox.InboxFullException;
import vn.lienthong.portal.inbound.inbox.PendingMessage;
import vn.lienthong.portal.inbound.inbox.StoreResult;

/** In-memory inbox that keeps rows in the order of arrival. */
public final class MemoryInbox implements Inbox {
    private final int most;
    private final Map<String, InboxSlot> slots = new LinkedHashMap<>();

    public MemoryInbox(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be >= 1");
        }
        this.most = most;
    }

    @Override
    public synchronized StoreResult store(List<InboundRow> rows, Instant due) {
        List<InboundRow> fresh = new ArrayList<>();
        for (InboundRow row : rows) {
            InboxSlot existing = slots.get(row.key());
            if (existing == null) {
                fresh.add(row);
            } else if (!existing.row.digest().equals(row.digest())) {
                return new StoreResult(StoreResult.StoreOutcome.CONFLICT, null);
            }
        }
        if (fresh.isEmpty()) {
            InboxSlot first = slots.get(rows.get(0).key());
            return new StoreResult(StoreResult.StoreOutcome.SAME, first == null ? null : first.row.answer());
        }
        makeRoom(fresh.size());
        fresh.forEach(row -> slots.put(row.key(), new InboxSlot(row, due)));
        return new StoreResult(StoreResult.StoreOutcome.NEW, null);
    }

    @Override
    public synchronized void release(List<String> keys) {
        for (String key : keys) {
            InboxSlot slot = slots.get(key);
            if (slot != null && slot.row.attempts() == 0) {
                slot.due = Instant.MIN;
            }
        }
    }

    private void makeRoom(int wanted) {
        Iterator<InboxSlot> oldest = slots.values().iterator();
        List<String> leaving = new ArrayList<>();
        while (slots.size() - leaving.size() + wanted > most && oldest.hasNext()) {
            InboxSlot slot = oldest.next();
            if (slot.handled) {
                leaving.add(slot.row.key());
            }
        }
        if (slots.size() - leaving.size() + wanted > most) {
            throw new InboxFullException();
        }
        leaving.forEach(slots::remove);
    }

    @Override
    public synchronized List<InboundRow> claim(Instant now, Instant until, int number) {
        List<InboundRow> claimed = new ArrayList<>();
        for (InboxSlot slot : slots.values()) {
            if (claimed.size() < number && !slot.handled && !slot.due.isAfter(now)) {
                slot.due = until;
                slot.row = slot.row.withAttempts(slot.row.attempts() + 1);
                claimed.add(slot.row);
            }
        }
        return claimed;
    }

    @Override
    public synchronized void markHandled(String key) {
        InboxSlot slot = slots.get(key);
        if (slot != null) {
            slot.handled = true;
        }
    }

    @Override
    public synchronized void recordFailure(String key, Instant again, String failure) {
        InboxSlot slot = slots.get(key);
        if (slot != null) {
            slot.due = again;
            slot.failure = failure;
        }
    }

    @Override
    public synchronized void recall() {
        slots.values().forEach(slot -> slot.due = Instant.MIN);
    }

    @Override
    public synchronized List<PendingMessage> pending(int number) {
        return slots.values().stream()
                .filter(slot -> !slot.handled)
                .limit(number)
                .map(InboxSlot::pending)
                .toList();
    }

    @Override
    public synchronized boolean names(String file) {
        return slots.values().stream()
                .anyMatch(slot -> !slot.handled && slot.row.body().contains(file));
    }

    @Override
    public synchronized long depth() {
        return slots.values().stream().filter(slot -> !slot.handled).count();
    }

    private static final class InboxSlot {
        private InboundRow row;
        private Instant due;
        private boolean handled;
        private @Nullable String failure;

        private InboxSlot(InboundRow row, Instant due) {
            this.row = row;
            this.due = due;
        }

        private PendingMessage pending() {
            return new PendingMessage(row.key(), row.kind(), row.receivedAt(), row.attempts(), failure);
        }
    }
}
