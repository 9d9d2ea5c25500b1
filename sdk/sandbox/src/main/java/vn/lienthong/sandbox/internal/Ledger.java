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
import vn.lienthong.sandbox.SandboxViolation.Kind;

/**
 * What happened: visits in the order in which they ended, and violations.
 *
 * <p>It also remembers every create and append that arrived whole and got no whole answer, so that the same bytes
 * coming again are a violation even when the first were never stored (LT-TRN-008). A look-up of the dossier in between
 * makes a create lawful again (LT-SYNC-007). Old visits make room once they hold more bytes than {@link #MAX_BYTES}.
 */
public final class Ledger {
    static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_VIOLATIONS = 10_000;

    private final Clock clock;
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<SandboxViolation> violations = new ArrayList<>();
    private final Map<String, Lost> lost = new HashMap<>();
    private final Map<Integer, Visit> underway = new HashMap<>();
    private long bytes;
    private int next = 1;

    public Ledger(Clock clock) {
        this.clock = clock;
    }

    private record Lost(int exchange, Peek peek) {}

    public synchronized Visit open() {
        Visit visit = new Visit(next++, clock.instant());
        underway.put(visit.number(), visit);
        return visit;
    }

    /** The visit of this number, while it lasts. */
    public synchronized Optional<Visit> underway(int number) {
        return Optional.ofNullable(underway.get(number));
    }

    /** The visit is over; to be called before the client can see its end. False if it was over already. */
    public synchronized boolean close(Visit visit) {
        if (underway.remove(visit.number()) == null) {
            return false;
        }
        visits.addLast(visit);
        bytes += visit.weight();
        while (bytes > MAX_BYTES && visits.size() > 1) {
            bytes -= visits.removeFirst().weight();
        }
        return true;
    }

    /** A whole request has arrived. */
    public synchronized void arrived(Visit visit) {
        Peek peek = visit.peek();
        if (peek.service().equals(Wire.LOOKUP)) {
            lost.values().removeIf(write -> isLookedUp(write.peek(), peek));
        }
        Lost first = peek.write() ? lost.get(peek.fingerprint()) : null;
        if (first != null) {
            String subject = peek.dossiers().stream().sorted().findFirst().orElse("");
            violate(visit, secondOf(peek), subject, "the same bytes as exchange " + first.exchange() + ", unanswered");
        }
    }

    private static boolean isLookedUp(Peek write, Peek lookup) {
        return write.service().equals(Wire.SYNC) && lookup.dossiers().containsAll(write.dossiers());
    }

    private static Kind secondOf(Peek peek) {
        return switch (peek.service()) {
            case Wire.SYNC -> Kind.SECOND_CREATE;
            case Wire.PROGRESS -> Kind.SECOND_PROGRESS;
            default -> Kind.SECOND_APPEND;
        };
    }

    /** A whole request gets no whole answer, or one that says nothing about what was done. */
    public synchronized void lost(Visit visit) {
        if (visit.peek().write()) {
            lost.putIfAbsent(visit.peek().fingerprint(), new Lost(visit.number(), visit.peek()));
        }
    }

    /** Keeps a violation; one of each kind and subject for a visit. */
    public synchronized void violate(Visit visit, Kind kind, String subject, String detail) {
        visit.warn(kind.text());
        boolean known = violations.stream()
                .anyMatch(v -> v.exchange() == visit.number()
                        && v.kind() == kind
                        && v.subject().equals(subject));
        if (!known && violations.size() < MAX_VIOLATIONS) {
            violations.add(new SandboxViolation(kind, visit.peek().service(), subject, visit.number(), detail));
        }
    }

    public synchronized List<SandboxViolation> violations() {
        return List.copyOf(violations);
    }

    public synchronized List<Visit> visits() {
        return List.copyOf(visits);
    }
}
