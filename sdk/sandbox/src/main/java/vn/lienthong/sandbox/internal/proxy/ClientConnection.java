package vn.lienthong.sandbox.internal.proxy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;
import vn.lienthong.sandbox.internal.RequestRecord;
import vn.lienthong.sandbox.internal.RequestSniffer;
import vn.lienthong.sandbox.internal.SandboxBareRows;

/** A client's connection with its successive requests. */
final class ClientConnection implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sandbox");
    private static final long IDLE_TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int POLL_TIMEOUT_MILLIS = 100;
    private static final int READ_TIMEOUT_MILLIS = 30_000;
    private static final byte[] CONTINUE_RESPONSE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final FaultProxy proxy;
    private final Socket socket;
    private final ReentrantLock answering = new ReentrantLock();
    private volatile boolean idle = true;

    ClientConnection(FaultProxy proxy, Socket socket) {
        this.proxy = proxy;
        this.socket = socket;
    }

    @Override
    public void run() {
        try {
            socket.setTcpNoDelay(true);
            HttpMessageReader reader = new HttpMessageReader(socket.getInputStream());
            boolean more = true;
            while (more && awaitRequest(reader)) {
                more = serve(reader);
            }
        } catch (IOException e) {
            LOG.debug("Connection ended: {}", e.getClass().getSimpleName());
        } finally {
            close();
        }
    }

    private boolean awaitRequest(HttpMessageReader reader) throws IOException {
        socket.setSoTimeout(POLL_TIMEOUT_MILLIS);
        long since = System.nanoTime();
        idle = true;
        while (proxy.isRunning() && System.nanoTime() - since < IDLE_TIMEOUT_NANOS) {
            try {
                boolean begun = reader.awaitFirstByte();
                idle = false;
                return begun;
            } catch (SocketTimeoutException nothingYet) {
                if (proxy.isCrowded()) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean serve(HttpMessageReader reader) throws IOException {
        RequestRecord requestRecord = proxy.exchangeLog().open();
        try {
            SandboxFault any = proxy.scheduler().nextFault(FaultRule.ANY);
            int most = HttpMessageReader.NO_LIMIT;
            if (any != null) {
                requestRecord.recordFault(any);
                most = any.kind() == SandboxFault.FaultKind.CUT_REQUEST ? any.number() : most;
            }
            socket.setSoTimeout(READ_TIMEOUT_MILLIS);
            MessageReadResult read = reader.read(most, this::sendContinue);
            requestRecord.recordRequest(read.bytes(), read.headLength());
            HttpMessage request = read.message();
            if (request == null) {
                return refuse(requestRecord, read.refusalStatus());
            }
            requestRecord.recordSniffed(RequestSniffer.at(request.head().path(), nationalBody(request)));
            proxy.exchangeLog().recordArrival(requestRecord);
            SandboxFault fault = any != null
                    ? any
                    : proxy.scheduler().nextFault(requestRecord.sniffed().service());
            socket.setSoTimeout(POLL_TIMEOUT_MILLIS);
            return new FaultInjector(this, reader, requestRecord, request).apply(fault);
        } finally {
            finish(requestRecord);
        }
    }

    /** Returns the body in the portal's own form, independent of the gateway. */
    private static byte[] nationalBody(HttpMessage request) {
        byte[] national = SandboxBareRows.toNationalForm(request.head().target(), request.body());
        return national == null ? request.body() : national;
    }

    private void sendContinue(HttpHead head) throws IOException {
        if (head.hasHeader("Expect", "100-continue")) {
            socket.getOutputStream().write(CONTINUE_RESPONSE);
        }
    }

    private boolean refuse(RequestRecord requestRecord, int status) throws IOException {
        return status != 0
                && send(requestRecord, HttpMessage.response(status, "Refused").withHeader("Connection", "close"));
    }

    FaultProxy proxy() {
        return proxy;
    }

    /** Sends a complete answer; returns whether the connection continues. */
    boolean send(RequestRecord requestRecord, HttpMessage answer) throws IOException {
        HttpMessage last = proxy.shouldCloseConnection() ? answer.withHeader("Connection", "close") : answer;
        sendFirst(requestRecord, last, Integer.MAX_VALUE);
        return !last.head().hasHeader("Connection", "close");
    }

    /** Sends the first bytes of an answer, after the request was recorded. */
    void sendFirst(RequestRecord requestRecord, HttpMessage answer, int count) throws IOException {
        byte[] bytes = answer.toBytes();
        byte[] part = count < bytes.length ? Arrays.copyOf(bytes, count) : bytes;
        requestRecord.recordAnswer(answer.head().status(), part, answer.head().toBytes().length);
        finish(requestRecord);
        answering.lock();
        try {
            socket.getOutputStream().write(part);
            idle = true;
        } catch (IOException e) {
            proxy.exchangeLog().recordLoss(requestRecord);
            throw e;
        } finally {
            answering.unlock();
        }
    }

    /** Ends the request. */
    void finish(RequestRecord requestRecord) {
        if (proxy.exchangeLog().close(requestRecord)) {
            LOG.debug(
                    "{} {} {}", requestRecord.number(), requestRecord.sniffed().service(), requestRecord.status());
        }
    }

    /** Waits and returns whether the client is still connected. */
    boolean await(HttpMessageReader reader, Duration time) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        while (proxy.isRunning() && System.nanoTime() < until) {
            int left = (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
            socket.setSoTimeout(Math.min(POLL_TIMEOUT_MILLIS, left));
            if (reader.isDisconnected()) {
                return false;
            }
        }
        return proxy.isRunning();
    }

    /** Resets the connection instead of closing it. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Closes a connection without a running request; waits briefly for an answer that is being sent. */
    void closeIfIdle() {
        boolean mine = false;
        try {
            mine = answering.tryLock(POLL_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            if (idle) {
                close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (mine) {
                answering.unlock();
            }
        }
    }

    void close() {
        proxy.removeConnection(this);
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("Closing a connection failed: {}", e.getClass().getSimpleName());
        }
    }
}
