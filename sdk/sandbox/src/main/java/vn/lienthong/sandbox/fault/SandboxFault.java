package vn.lienthong.sandbox.fault;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.SandboxWords;

/**
 * A fault of one request; created by the factory methods.
 *
 * @param kind kind of fault
 * @param number byte position of a cut, or a status code; otherwise 0
 * @param time duration of a delay, or the Retry-After of a status; otherwise zero
 * @param form form of a malformed answer; otherwise null
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

    /** The kinds of faults. */
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

        /** Returns the name of the kind in a fault file, such as {@code cut-answer}. */
        public String text() {
            return SandboxWords.of(this);
        }
    }

    /** Answers this request, then refuses connections to the port for this time. */
    public static SandboxFault refuse(Duration time) {
        return new SandboxFault(FaultKind.REFUSE, 0, time, null);
    }

    /** Reads the request, sends nothing, and resets the connection after this time. Nothing is stored. */
    public static SandboxFault hang(Duration time) {
        return new SandboxFault(FaultKind.HANG, 0, time, null);
    }

    /** Reads the request and resets the connection. Nothing is stored. */
    public static SandboxFault reset() {
        return new SandboxFault(FaultKind.RESET, 0, Duration.ZERO, null);
    }

    /**
     * Closes the connection after this number of bytes of the request (at least 1). Nothing is stored.
     *
     * <p>A rule for any service reads no further byte. A rule for one service must read the whole request to know its
     * service; it counts the first bytes as received. A number beyond the end of the request means the whole request.
     */
    public static SandboxFault cutRequestAt(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a request is cut after one byte or more");
        }
        return new SandboxFault(FaultKind.CUT_REQUEST, bytes, Duration.ZERO, null);
    }

    /**
     * Executes the request, sends exactly this number of bytes of the answer including its head, and closes the
     * connection.
     */
    public static SandboxFault cutAnswerAt(int bytes) {
        return new SandboxFault(FaultKind.CUT_ANSWER, bytes, Duration.ZERO, null);
    }

    /** Does not execute the request and answers with an HTTP status from 400 to 599. */
    public static SandboxFault status(int status) {
        return statusWithRetryAfter(status, Duration.ZERO);
    }

    /** Like {@link #status}, with a Retry-After in whole seconds. */
    public static SandboxFault statusWithRetryAfter(int status, Duration retryAfter) {
        if (status < MIN_STATUS || status > MAX_STATUS) {
            throw new IllegalArgumentException("a status fault is from 400 to 599");
        }
        return new SandboxFault(FaultKind.STATUS, status, retryAfter, null);
    }

    /** Executes the request immediately and answers after this time. */
    public static SandboxFault lateAfterStoring(Duration time) {
        return new SandboxFault(FaultKind.LATE_AFTER_STORING, 0, time, null);
    }

    /** Executes the request and closes the connection without an answer. */
    public static SandboxFault dropAfterStoring() {
        return new SandboxFault(FaultKind.DROP_AFTER_STORING, 0, Duration.ZERO, null);
    }

    /** Ends all sessions immediately before the request is processed. */
    public static SandboxFault expiredSession() {
        return new SandboxFault(FaultKind.EXPIRED_SESSION, 0, Duration.ZERO, null);
    }

    /** Executes the request and sends a malformed answer. */
    public static SandboxFault oddAnswer(OddAnswer form) {
        return new SandboxFault(FaultKind.ODD_ANSWER, 0, Duration.ZERO, Objects.requireNonNull(form, "form"));
    }
}
