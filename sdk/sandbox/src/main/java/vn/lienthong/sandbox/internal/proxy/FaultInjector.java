package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.OddAnswer;
import vn.lienthong.sandbox.SandboxFault;
import vn.lienthong.sandbox.internal.RequestRecord;

/** Carries out one whole request, with or without a fault; says whether its connection goes on. */
final class FaultInjector {
    private static final int STATUS_TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final ClientConnection line;
    private final HttpMessageReader reader;
    private final RequestRecord visit;
    private final HttpMessage request;
    private final boolean last;

    FaultInjector(ClientConnection line, HttpMessageReader reader, RequestRecord visit, HttpMessage request) {
        this.line = line;
        this.reader = reader;
        this.visit = visit;
        this.request = request;
        this.last = request.head().has("Connection", "close")
                || request.head().startLine().endsWith("HTTP/1.0");
    }

    boolean play(@Nullable SandboxFault fault) throws IOException {
        if (fault == null) {
            return deliver(carry());
        }
        visit.recordFault(fault);
        return switch (fault.kind()) {
            case REFUSE -> refuse(fault.time());
            case HANG -> hang(fault.time());
            case RESET -> reset();
            case CUT_REQUEST -> cutRequest(fault.number());
            case CUT_ANSWER -> cutAnswer(carry(), fault.number());
            case DROP_AFTER_STORING -> cutAnswer(carry(), 0);
            case STATUS -> status(fault);
            case LATE_AFTER_STORING -> late(fault.time());
            case EXPIRED_SESSION -> expired();
            case ODD_ANSWER -> odd(fault.form());
        };
    }

    private HttpMessage carry() throws IOException {
        return line.proxy().portal().carry(visit, request);
    }

    private boolean deliver(HttpMessage answer) throws IOException {
        return line.send(visit, last ? answer.with("Connection", "close") : answer);
    }

    private boolean refuse(Duration time) throws IOException {
        HttpMessage answer = carry();
        line.proxy().shutDownFor(time);
        return deliver(answer.with("Connection", "close"));
    }

    private boolean hang(Duration time) throws IOException {
        line.proxy().ledger().recordLoss(visit);
        line.end(visit);
        line.await(reader, time);
        line.reset();
        return false;
    }

    private boolean reset() throws IOException {
        line.proxy().ledger().recordLoss(visit);
        line.end(visit);
        line.reset();
        return false;
    }

    private boolean cutRequest(int bytes) {
        if (bytes < visit.request().length) {
            visit.took(Arrays.copyOf(visit.request(), bytes), visit.requestHead());
        }
        line.proxy().ledger().recordLoss(visit);
        return false;
    }

    private boolean cutAnswer(HttpMessage answer, int bytes) throws IOException {
        if (bytes < answer.bytes().length) {
            line.proxy().ledger().recordLoss(visit);
        }
        line.sendFirst(visit, answer, bytes);
        return false;
    }

    private boolean status(SandboxFault fault) throws IOException {
        boolean comeBack = !fault.time().isZero();
        boolean repeatable = comeBack && (fault.number() == STATUS_TOO_MANY_REQUESTS || fault.number() == UNAVAILABLE);
        if (!repeatable) {
            line.proxy().ledger().recordLoss(visit);
        }
        HttpMessage answer = HttpMessage.answer(fault.number(), "Fault");
        return deliver(
                comeBack ? answer.with("Retry-After", Long.toString(fault.time().toSeconds())) : answer);
    }

    private boolean late(Duration time) throws IOException {
        HttpMessage answer = carry();
        boolean there = line.await(reader, time);
        if (!there) {
            line.proxy().ledger().recordLoss(visit);
            return false;
        }
        return deliver(answer);
    }

    private boolean expired() throws IOException {
        line.proxy().endSessions();
        return deliver(carry());
    }

    private boolean odd(@Nullable OddAnswer form) throws IOException {
        return deliver(form == null ? carry() : AnswerDistorter.distort(carry(), form));
    }
}
