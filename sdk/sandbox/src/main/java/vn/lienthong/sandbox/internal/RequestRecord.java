package vn.lienthong.sandbox.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.fault.SandboxFault;

/** One request on its way through the sandbox; written by the proxy and by the portal behind it. */
public final class RequestRecord {
    private static final RequestSniffer UNREAD = new RequestSniffer(SandboxEndpoint.NONE, "", false, Set.of(), "");
    private static final byte[] NOTHING = {};

    private final int number;
    private final Instant time;
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private volatile RequestSniffer sniffed = UNREAD;
    private volatile byte[] request = NOTHING;
    private volatile byte[] answer = NOTHING;
    private volatile int requestHead;
    private volatile int answerHead;
    private volatile int status;
    private volatile @Nullable SandboxFault fault;

    RequestRecord(int number, Instant time) {
        this.number = number;
        this.time = time;
    }

    public int number() {
        return number;
    }

    public Instant time() {
        return time;
    }

    public RequestSniffer sniffed() {
        return sniffed;
    }

    public List<String> warnings() {
        return warnings;
    }

    /** Returns the fault that struck, if any. */
    public @Nullable SandboxFault fault() {
        return fault;
    }

    /** Returns the bytes taken, line and headers included. */
    public byte[] request() {
        return request;
    }

    /** Returns how many of the request's bytes are its head. */
    public int requestHead() {
        return requestHead;
    }

    /** Returns the bytes sent, or as many of them as a cut let through. */
    public byte[] answer() {
        return answer;
    }

    /** Returns how many of the answer's bytes are its head. */
    public int answerHead() {
        return answerHead;
    }

    /** Returns the HTTP status sent; 0 when nothing was. */
    public int status() {
        return status;
    }

    public void warn(String warning) {
        warnings.add(warning);
    }

    public void recordSniffed(RequestSniffer value) {
        sniffed = value;
    }

    public void recordFault(SandboxFault value) {
        fault = value;
    }

    public void recordRequest(byte[] bytes, int headLength) {
        request = bytes;
        requestHead = Math.min(headLength, bytes.length);
    }

    public void recordAnswer(int httpStatus, byte[] bytes, int headLength) {
        answer = bytes;
        answerHead = Math.min(headLength, bytes.length);
        status = bytes.length == 0 ? 0 : httpStatus;
    }

    int byteCount() {
        return request.length + answer.length;
    }
}
