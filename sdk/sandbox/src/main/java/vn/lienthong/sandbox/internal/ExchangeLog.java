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
 * What happened: visits in the order in which they ended, and violations.
 *
 * <p>It also remembers every create and append that arrived whole and got no whole answer, so that the same bytes
 * coming again are a violation even when the first were never stored (LT-TRN-008). A lookup of the dossier in
 * between makes a create lawful again (LT-SYNC-007). Old visits make room once they hold more bytes than {@link
 * #MAX_BYTES}.
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

    /** Returns the visit of this number, while it lasts. */
    public synchronized Optional<RequestRecord> underway(int number) {
        return Optional.ofNullable(underway.get(number));
    }

    /** The visit is over; to be called before the client can see its end. False if it was over already. */
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

    /** A whole request has arrived. */
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

    /** A whole request gets no whole answer, or one that says nothing about what was done. */
    public synchronized void recordLoss(RequestRecord requestRecord) {
        if (requestRecord.sniffed().write()) {
            unansweredWrites.putIfAbsent(
                    requestRecord.sniffed().fingerprint(),
                    new LostExchange(requestRecord.number(), requestRecord.sniffed()));
        }
    }

    /** Keeps a violation; one of each kind and subject for a visit. */
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
