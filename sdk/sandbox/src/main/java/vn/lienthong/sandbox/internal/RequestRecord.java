package vn.lienthong.sandbox.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.SandboxEndpoint;
import vn.lienthong.sandbox.fault.SandboxFault;

/** A request on its way through the sandbox; the proxy and the portal behind it write to it. */
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

    /** Returns the injected fault, if any. */
    public @Nullable SandboxFault fault() {
        return fault;
    }

    /** Returns the received bytes, including line and headers. */
    public byte[] request() {
        return request;
    }

    /** Returns the number of bytes of the request head. */
    public int requestHead() {
        return requestHead;
    }

    /** Returns the sent bytes. */
    public byte[] answer() {
        return answer;
    }

    /** Returns the number of bytes of the answer head. */
    public int answerHead() {
        return answerHead;
    }

    /** Returns the HTTP status that was sent; 0 if nothing was sent. */
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
