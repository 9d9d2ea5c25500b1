package vn.lienthong.sandbox.fault;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes wrong with one request; made by the named starts below.
 *
 * @param kind what goes wrong
 * @param number the byte of a cut, the code of a status, else 0
 * @param time how long a wait lasts, for a status its Retry-After, else zero
 * @param form for an odd answer its form, else null
 */
public record SandboxFault(
        FaultKind kind, int number, Duration time, @Nullable OddAnswer form) {
    private static final int MAX_STATUS = 599;
    private static final int MIN_STATUS = 400;

    public SandboxFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        if (number < 0 || time.isNegative()) {
            throw new IllegalArgumentException("a fault's number and time are not negative");
        }
    }

    /** What can go wrong. */
    public enum FaultKind {
        REFUSE,
        HANG,
        RESET,
        CUT_REQUEST,
        CUT_ANSWER,
        STATUS,
        LATE_AFTER_STORING,
        DROP_AFTER_STORING,
        EXPIRED_SESSION,
        ODD_ANSWER;

        /** Returns the kind in words, such as {@code cut-answer}: how a fault file names it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** This request is answered; from that moment and for this long the port refuses connections. */
    public static SandboxFault refuse(Duration time) {
        return new SandboxFault(FaultKind.REFUSE, 0, time, null);
    }

    /** The request is read and nothing follows; the connection is reset when the time is over. Nothing is stored. */
    public static SandboxFault hang(Duration time) {
        return new SandboxFault(FaultKind.HANG, 0, time, null);
    }

    /** The request is read and the connection is reset. Nothing is stored. */
    public static SandboxFault reset() {
        return new SandboxFault(FaultKind.RESET, 0, Duration.ZERO, null);
    }

    /**
     * The connection is closed once this many bytes of the request have been taken (at least 1); nothing is stored.
     *
     * <p>In a rule for any service not one byte more is read. A rule for one service must read the request to know its
     * service: it reads all, and counts the first bytes as received. A number beyond the end means: all of it.
     */
    public static SandboxFault cutRequestAt(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a request is cut after one byte or more");
        }
        return new SandboxFault(FaultKind.CUT_REQUEST, bytes, Duration.ZERO, null);
    }

    /** The request is carried out; exactly this many bytes of the answer, head included, are sent, then it is closed. */
    public static SandboxFault cutAnswerAt(int bytes) {
        return new SandboxFault(FaultKind.CUT_ANSWER, bytes, Duration.ZERO, null);
    }

    /** The request is not carried out and is answered with an HTTP status from 400 to 599. */
    public static SandboxFault status(int status) {
        return statusWithRetryAfter(status, Duration.ZERO);
    }

    /** As {@link #status}, with a Retry-After of whole seconds. */
    public static SandboxFault statusWithRetryAfter(int status, Duration retryAfter) {
        if (status < MIN_STATUS || status > MAX_STATUS) {
            throw new IllegalArgumentException("a status fault is from 400 to 599");
        }
        return new SandboxFault(FaultKind.STATUS, status, retryAfter, null);
    }

    /** The request is carried out at once and answered after this time. */
    public static SandboxFault lateAfterStoring(Duration time) {
        return new SandboxFault(FaultKind.LATE_AFTER_STORING, 0, time, null);
    }

    /** The request is carried out and the connection closed without a byte of answer. */
    public static SandboxFault dropAfterStoring() {
        return new SandboxFault(FaultKind.DROP_AFTER_STORING, 0, Duration.ZERO, null);
    }

    /** Returns all sessions end just before the request is looked at. */
    public static SandboxFault expiredSession() {
        return new SandboxFault(FaultKind.EXPIRED_SESSION, 0, Duration.ZERO, null);
    }

    /** The request is carried out and its answer put out of shape. */
    public static SandboxFault oddAnswer(OddAnswer form) {
        return new SandboxFault(FaultKind.ODD_ANSWER, 0, Duration.ZERO, Objects.requireNonNull(form, "form"));
    }
}
