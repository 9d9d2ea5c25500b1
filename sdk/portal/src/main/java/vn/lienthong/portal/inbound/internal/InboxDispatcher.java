package vn.lienthong.portal.inbound.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.inbound.HandlingRetryPolicy;
import vn.lienthong.portal.inbound.InboundDelivery;
import vn.lienthong.portal.inbound.inbox.InboundRow;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.portal.inbound.message.InboundMessage;
import vn.lienthong.portal.inbound.message.ReceivedFile;
import vn.lienthong.value.DaemonThreadFactory;

/** Dispatcher that passes stored rows to their handlers until each was handled (LT-IN-020). */
public final class InboxDispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxDispatcher.class);
    private static final int WORKERS = 2;
    private static final long LOOK_MILLIS = 500;
    private static final long END_SECONDS = 10;

    /** Minimum age at which a file without a row counts as orphaned, because a file is created before its row. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private final Inbox inbox;
    private final HandlerRegistry handlers;
    private final @Nullable InboundDirectory fileStore;
    private final JsonCodec codec;
    private final HandlingRetryPolicy retries;
    private final Clock clock;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor workers;

    public InboxDispatcher(ReceiverParts from, Inbox inbox, JsonCodec codec) {
        this.inbox = inbox;
        this.handlers = from.handlers().copy();
        this.fileStore = from.fileStore();
        this.retries = from.retries();
        this.clock = from.clock();
        this.codec = codec;
        this.workers = new ScheduledThreadPoolExecutor(WORKERS, new DaemonThreadFactory("lienthong-inbound-handle"));
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        if (!handlers.isEmpty()) {
            // The future ends with the workers; a run catches its own exceptions.
            var unused = workers.scheduleWithFixedDelay(this::run, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            var unusedSweep = workers.scheduleWithFixedDelay(this::sweep, 0, ORPHANED.toMinutes(), TimeUnit.MINUTES);
        }
    }

    /** Releases rows whose answer was sent. */
    public void release(List<String> keys) {
        try {
            inbox.release(keys);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Could not release messages after their answer, they are handled some seconds later: {}",
                    e.getClass().getName());
        }
        nudge();
    }

    /** Makes everything due, and removes files that no message refers to. */
    public void resume() {
        inbox.recall();
        sweep();
        nudge();
    }

    private void sweep() {
        if (fileStore != null) {
            try {
                fileStore.sweep(clock.instant().minus(ORPHANED), inbox::names);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Could not delete orphaned files: {}", e.getClass().getName());
            }
        }
    }

    /** Schedules a run immediately, in addition to the periodic runs. */
    private void nudge() {
        try {
            workers.execute(this::run);
        } catch (RejectedExecutionException closed) {
            LOG.debug("The receiver is closed; messages stay in the inbox until the next start");
        }
    }

    private void run() {
        try {
            while (!workers.isShutdown()) {
                Instant now = clock.instant();
                List<InboundRow> claimed = inbox.claim(now, now.plus(retries.lease()), 1);
                if (claimed.isEmpty()) {
                    return;
                }
                claimed.forEach(this::once);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Could not process the inbox; this will be retried: {}",
                    e.getClass().getName());
        }
    }

    /** If this process is still handling the row, its lease has expired and the row is skipped. */
    private void once(InboundRow row) {
        if (underway.add(row.key())) {
            try {
                handle(row);
            } finally {
                underway.remove(row.key());
            }
        }
    }

    private void handle(InboundRow row) {
        List<ReceivedFile> files = new ArrayList<>();
        try {
            InboundMessage message = InboundMessageReader.read(
                    row.kind(),
                    codec.readTree(row.body().getBytes(StandardCharsets.UTF_8), null)
                            .value(),
                    (place, name) -> {
                        ReceivedFile file = requireFileStore().file(place, name);
                        files.add(file);
                        return file;
                    });
            handlers.handle(row.kind(), message, new InboundDelivery(row.key(), row.receivedAt(), row.attempts()));
        } catch (Throwable e) {
            recordFailure(row, e);
            return;
        }
        inbox.markHandled(row.key());
        files.forEach(this::forget);
    }

    /** The failure's message is not stored, because it could quote the message. */
    private void recordFailure(InboundRow row, Throwable e) {
        Instant again = clock.instant()
                .plus(retries.delayAfter(
                        row.attempts() - 1, ThreadLocalRandom.current().nextDouble()));
        inbox.recordFailure(row.key(), again, e.getClass().getName());
        LOG.warn(
                "Handling a message of kind {} failed with {} in attempt {}; it will be retried",
                row.kind(),
                e.getClass().getName(),
                row.attempts());
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(ReceivedFile file) {
        try {
            requireFileStore().forget(file);
        } catch (IOException e) {
            LOG.warn(
                    "Could not delete the file of a handled message: {}",
                    e.getClass().getName());
        }
    }

    private InboundDirectory requireFileStore() {
        if (fileStore == null) {
            throw new IllegalStateException("a message contains files, but the receiver has no file store");
        }
        return fileStore;
    }

    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
