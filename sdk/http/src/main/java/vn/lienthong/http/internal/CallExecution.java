package vn.lienthong.http.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallObserver;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/** The execution of one call, from its first attempt to its log line. Used by one thread. */
public final class CallExecution {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.http");

    private final CallSetup setup;
    private final String name;
    private final Operation operation;
    private final RetryDecider retryDecider;
    private final String correlationId =
            Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    private final long startNanos = System.nanoTime();
    private int attempts;
    private long bytesOut;
    private long bytesIn;
    private String outcome = "not sent";

    public CallExecution(CallSetup setup, String name, Operation operation) {
        this.setup = setup;
        this.name = name;
        this.operation = operation;
        this.retryDecider = new RetryDecider(operation, setup.retryPolicy(), setup.callClock());
    }

    /** Sends a request until it succeeds or may not be retried. */
    public CallReply send(WireRequest request) {
        for (int repeated = 0; ; repeated++) {
            AttemptResult ended = sendFollowingRedirects(request);
            RetryDecider.RetryStep next = retryDecider.decide(ended, repeated);
            switch (next.decision()) {
                case DONE -> {
                    return new CallReply(((AttemptResult.Completed) ended).response(), correlationId);
                }
                case RETRY -> sleepBeforeRetry(next.delay(), ended);
                case FAILED -> throw ended.toException(correlationId);
                case UNKNOWN -> {
                    outcome = "outcome unknown, " + outcome;
                    throw new OutcomeUnknownException(correlationId, ended.toException(correlationId));
                }
            }
        }
    }

    /** Returns the error detail with the correlation id of this call. */
    public ErrorDetail withCorrelationId(ErrorDetail said) {
        return new ErrorDetail(said.code(), said.message(), correlationId);
    }

    /** Returns the failure of a login as a failure of this call, of which nothing was sent. */
    public TransportException asUnsent(TransportException login) {
        return new TransportException(login.phase(), false, correlationId, login.getCause());
    }

    /** Writes the log line. */
    public void log() {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {} {} attempts={} ms={} out={} in={} id={}",
                    name,
                    operation,
                    outcome,
                    attempts,
                    Duration.ofNanos(System.nanoTime() - startNanos).toMillis(),
                    bytesOut,
                    bytesIn,
                    correlationId);
        }
    }

    private AttemptResult sendFollowingRedirects(WireRequest request) {
        AttemptResult ended = attempt(request);
        WireRequest current = request;
        for (int hop = 0; hop < RedirectPolicy.MAX_REDIRECTS && operation == Operation.READ; hop++) {
            WireRequest next = ended instanceof AttemptResult.Completed answered
                    ? RedirectPolicy.findNextRequest(current, answered.response())
                            .orElse(null)
                    : null;
            if (next == null) {
                return ended;
            }
            current = next;
            ended = attempt(current);
        }
        return ended;
    }

    private AttemptResult attempt(WireRequest request) {
        long begun = System.nanoTime();
        attempts++;
        AttemptResult ended = exchange(request);
        int received = ended instanceof AttemptResult.Completed answered
                ? answered.response().body().length
                : 0;
        bytesOut += request.body().length;
        bytesIn += received;
        outcome = ended.phase() != null ? "lost in " + ended.phase() : "status=" + ended.status();
        notifyObserver(new CallObserver.AttemptRecord(
                name,
                operation,
                attempts,
                correlationId,
                Duration.ofNanos(System.nanoTime() - begun),
                ended.status(),
                ended.phase(),
                request.body().length,
                received));
        return ended;
    }

    private AttemptResult exchange(WireRequest request) {
        try {
            WireResponse response = setup.transport().exchange(request);
            return new AttemptResult.Completed(response);
        } catch (TransportException e) {
            return new AttemptResult.Failed(
                    new TransportException(e.phase(), e.anyByteSent(), correlationId, e.getCause()));
        } catch (MalformedAnswerException e) {
            return new AttemptResult.Malformed(
                    new MalformedAnswerException(e.pointer(), e.expected(), e.found(), e.length(), correlationId));
        }
    }

    /** Notifies the observer. Its failure must not turn a sent message into a failed call. */
    private void notifyObserver(CallObserver.AttemptRecord attempt) {
        try {
            setup.observer().onAttempt(attempt);
        } catch (RuntimeException e) {
            LOG.warn("The observer failed with {} id={}", e.getClass().getName(), correlationId);
        }
    }

    private void sleepBeforeRetry(Duration wait, AttemptResult ended) {
        try {
            setup.callClock().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LienThongException problem = ended.toException(correlationId);
            throw problem;
        }
    }
}
