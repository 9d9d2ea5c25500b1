package vn.lienthong.sandbox.internal;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.sandbox.SandboxViolation;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;

/**
 * A log of the requests in the order of their end, and of violations.
 *
 * <p>It also remembers each create and append that arrived completely and received no complete answer. The same
 * bytes again are then a violation, even if the first ones were not stored (LT-TRN-008). A lookup of the dossier
 * in between makes a create valid again (LT-SYNC-007). The oldest requests are dropped beyond {@link #MAX_BYTES}.
 */
public final class ExchangeLog {
    static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_VIOLATIONS = 10_000;

    private final Clock clock;
    private final Deque<RequestRecord> exchanges = new ArrayDeque<>();
    private final List<SandboxViolation> violations = new ArrayList<>();
    private final Map<String, LostExchange> unansweredWrites = new HashMap<>();
    private final Map<Integer, RequestRecord> underway = new HashMap<>();
    private long bytes;
    private int nextNumber = 1;

    public ExchangeLog(Clock clock) {
        this.clock = clock;
    }

    private record LostExchange(int exchange, RequestSniffer sniffed) {}

    public synchronized RequestRecord open() {
        RequestRecord requestRecord = new RequestRecord(nextNumber++, clock.instant());
        underway.put(requestRecord.number(), requestRecord);
        return requestRecord;
    }

    /** Returns the running request with this number. */
    public synchronized Optional<RequestRecord> underway(int number) {
        return Optional.ofNullable(underway.get(number));
    }

    /** Ends a request; called before the client can see its end. Returns false if it had already ended. */
    public synchronized boolean close(RequestRecord requestRecord) {
        if (underway.remove(requestRecord.number()) == null) {
            return false;
        }
        exchanges.addLast(requestRecord);
        bytes += requestRecord.byteCount();
        while (bytes > MAX_BYTES && exchanges.size() > 1) {
            bytes -= exchanges.removeFirst().byteCount();
        }
        return true;
    }

    /** Records that a complete request has arrived. */
    public synchronized void recordArrival(RequestRecord requestRecord) {
        RequestSniffer peek = requestRecord.sniffed();
        if (peek.service().equals(SandboxWireNames.LOOKUP)) {
            unansweredWrites.values().removeIf(write -> isLookedUp(write.sniffed(), peek));
        }
        LostExchange first = peek.write() ? unansweredWrites.get(peek.fingerprint()) : null;
        if (first != null) {
            String subject = peek.dossiers().stream().sorted().findFirst().orElse("");
            recordViolation(
                    requestRecord,
                    repetitionKind(peek),
                    subject,
                    "the same bytes as exchange " + first.exchange() + ", unanswered");
        }
    }

    private static boolean isLookedUp(RequestSniffer write, RequestSniffer lookup) {
        return write.service().equals(SandboxWireNames.SYNC)
                && lookup.dossiers().containsAll(write.dossiers());
    }

    private static ViolationKind repetitionKind(RequestSniffer peek) {
        return switch (peek.service()) {
            case SandboxWireNames.SYNC -> ViolationKind.SECOND_CREATE;
            case SandboxWireNames.PROGRESS -> ViolationKind.SECOND_PROGRESS;
            default -> ViolationKind.SECOND_APPEND;
        };
    }

    /** Records that a complete request receives no complete answer, or one that does not show its outcome. */
    public synchronized void recordLoss(RequestRecord requestRecord) {
        if (requestRecord.sniffed().write()) {
            unansweredWrites.putIfAbsent(
                    requestRecord.sniffed().fingerprint(),
                    new LostExchange(requestRecord.number(), requestRecord.sniffed()));
        }
    }

    /** Records a violation, once for each kind and subject of a request. */
    public synchronized void recordViolation(
            RequestRecord requestRecord, ViolationKind kind, String subject, String detail) {
        requestRecord.warn(kind.text());
        boolean known = violations.stream()
                .anyMatch(v -> v.exchange() == requestRecord.number()
                        && v.kind() == kind
                        && v.subject().equals(subject));
        if (!known && violations.size() < MAX_VIOLATIONS) {
            violations.add(new SandboxViolation(
                    kind, requestRecord.sniffed().service(), subject, requestRecord.number(), detail));
        }
    }

    public synchronized List<SandboxViolation> violations() {
        return List.copyOf(violations);
    }

    public synchronized List<RequestRecord> exchanges() {
        return List.copyOf(exchanges);
    }
}
