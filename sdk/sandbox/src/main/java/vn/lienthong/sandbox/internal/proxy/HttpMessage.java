package vn.lienthong.sandbox.internal.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A complete HTTP message with head and body. */
final class HttpMessage {
    private final HttpHead head;
    private final byte[] body;

    HttpMessage(HttpHead head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    HttpHead head() {
        return head;
    }

    byte[] body() {
        return body;
    }

    /** Returns a short answer of the proxy. */
    static HttpMessage response(int status, String reason) {
        HttpHead head = new HttpHead("HTTP/1.1 " + status + " " + reason, List.of("Content-Type: text/plain"));
        return new HttpMessage(head, new byte[0]).withBody(reason.getBytes(StandardCharsets.US_ASCII));
    }

    HttpMessage withBody(byte[] replacement) {
        return new HttpMessage(head.withHeader("Content-Length", Integer.toString(replacement.length)), replacement);
    }

    HttpMessage withHeader(String header, String value) {
        return new HttpMessage(head.withHeader(header, value), body);
    }

    /** Returns head and body. */
    byte[] toBytes() {
        byte[] first = head.toBytes();
        byte[] all = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }
}
