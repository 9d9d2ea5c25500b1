package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.fault.OddAnswer;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.RequestRecord;

/** Executes a complete request with or without a fault; returns whether the connection continues. */
final class FaultInjector {
    private static final int STATUS_TOO_MANY_REQUESTS = 429;
    private static final int STATUS_UNAVAILABLE = 503;

    private final ClientConnection connection;
    private final HttpMessageReader reader;
    private final RequestRecord requestRecord;
    private final HttpMessage request;
    private final boolean last;

    FaultInjector(ClientConnection line, HttpMessageReader reader, RequestRecord requestRecord, HttpMessage request) {
        this.connection = line;
        this.reader = reader;
        this.requestRecord = requestRecord;
        this.request = request;
        this.last = request.head().hasHeader("Connection", "close")
                || request.head().startLine().endsWith("HTTP/1.0");
    }

    boolean apply(@Nullable SandboxFault fault) throws IOException {
        if (fault == null) {
            return deliver(forward());
        }
        requestRecord.recordFault(fault);
        return switch (fault.kind()) {
            case REFUSE -> refuse(fault.time());
            case HANG -> hang(fault.time());
            case RESET -> reset();
            case CUT_REQUEST -> cutRequest(fault.number());
            case CUT_ANSWER -> cutAnswer(forward(), fault.number());
            case DROP_AFTER_STORING -> cutAnswer(forward(), 0);
            case STATUS -> sendStatus(fault);
            case LATE_AFTER_STORING -> answerLate(fault.time());
            case EXPIRED_SESSION -> expireSession();
            case ODD_ANSWER -> sendOddAnswer(fault.form());
        };
    }

    private HttpMessage forward() throws IOException {
        return connection.proxy().upstream().forward(requestRecord, request);
    }

    private boolean deliver(HttpMessage answer) throws IOException {
        return connection.send(requestRecord, last ? answer.withHeader("Connection", "close") : answer);
    }

    private boolean refuse(Duration time) throws IOException {
        HttpMessage answer = forward();
        connection.proxy().shutDownFor(time);
        return deliver(answer.withHeader("Connection", "close"));
    }

    private boolean hang(Duration time) throws IOException {
        connection.proxy().exchangeLog().recordLoss(requestRecord);
        connection.finish(requestRecord);
        connection.await(reader, time);
        connection.reset();
        return false;
    }

    private boolean reset() throws IOException {
        connection.proxy().exchangeLog().recordLoss(requestRecord);
        connection.finish(requestRecord);
        connection.reset();
        return false;
    }

    private boolean cutRequest(int bytes) {
        if (bytes < requestRecord.request().length) {
            requestRecord.recordRequest(Arrays.copyOf(requestRecord.request(), bytes), requestRecord.requestHead());
        }
        connection.proxy().exchangeLog().recordLoss(requestRecord);
        return false;
    }

    private boolean cutAnswer(HttpMessage answer, int bytes) throws IOException {
        if (bytes < answer.toBytes().length) {
            connection.proxy().exchangeLog().recordLoss(requestRecord);
        }
        connection.sendFirst(requestRecord, answer, bytes);
        return false;
    }

    private boolean sendStatus(SandboxFault fault) throws IOException {
        boolean comeBack = !fault.time().isZero();
        boolean repeatable =
                comeBack && (fault.number() == STATUS_TOO_MANY_REQUESTS || fault.number() == STATUS_UNAVAILABLE);
        if (!repeatable) {
            connection.proxy().exchangeLog().recordLoss(requestRecord);
        }
        HttpMessage answer = HttpMessage.response(fault.number(), "Fault");
        return deliver(
                comeBack
                        ? answer.withHeader(
                                "Retry-After", Long.toString(fault.time().toSeconds()))
                        : answer);
    }

    private boolean answerLate(Duration time) throws IOException {
        HttpMessage answer = forward();
        boolean there = connection.await(reader, time);
        if (!there) {
            connection.proxy().exchangeLog().recordLoss(requestRecord);
            return false;
        }
        return deliver(answer);
    }

    private boolean expireSession() throws IOException {
        connection.proxy().endSessions();
        return deliver(forward());
    }

    private boolean sendOddAnswer(@Nullable OddAnswer form) throws IOException {
        return deliver(form == null ? forward() : AnswerDistorter.distort(forward(), form));
    }
}
