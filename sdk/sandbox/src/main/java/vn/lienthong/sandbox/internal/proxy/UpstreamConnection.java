package vn.lienthong.sandbox.internal.proxy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.RequestRecord;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/** A connection to the portal behind the proxy, for one request at a time. */
final class UpstreamConnection implements AutoCloseable {
    /** Well below the idle timeout of the JDK's server, so that no connection is found closed. */
    private static final long MAX_IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final int READ_TIMEOUT_MILLIS = 60_000;

    private final InetSocketAddress portal;
    private @Nullable Socket socket;
    private @Nullable HttpMessageReader reader;
    private long lastUsed;

    UpstreamConnection(InetSocketAddress portal) {
        this.portal = portal;
    }

    /** Forwards a request and returns the answer. */
    HttpMessage forward(RequestRecord requestRecord, HttpMessage request) throws IOException {
        if (socket == null || System.nanoTime() - lastUsed > MAX_IDLE_NANOS) {
            close();
            socket = connect();
            reader = new HttpMessageReader(socket.getInputStream());
        }
        HttpHead head = request.head()
                .withoutHopByHopHeaders()
                .withHeader(SandboxWireNames.REQUEST_NUMBER_HEADER, Integer.toString(requestRecord.number()));
        socket.getOutputStream().write(new HttpMessage(head, request.body()).toBytes());
        HttpMessageReader answers = reader;
        HttpMessage answer = answers != null && answers.awaitFirstByte()
                ? answers.read(HttpMessageReader.NO_LIMIT, unused -> {}).message()
                : null;
        if (answer == null) {
            throw new EOFException("the portal behind the proxy gave no answer");
        }
        lastUsed = System.nanoTime();
        if (answer.head().hasHeader("Connection", "close")) {
            close();
        }
        return new HttpMessage(answer.head().withoutHopByHopHeaders(), answer.body());
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket();
        try {
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(READ_TIMEOUT_MILLIS);
            fresh.connect(portal, READ_TIMEOUT_MILLIS);
            return fresh;
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
