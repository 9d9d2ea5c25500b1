package vn.lienthong.sandbox.internal.proxy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.internal.Visit;
import vn.lienthong.sandbox.internal.Wire;

/** One connection to the portal behind the proxy, for one request at a time. */
final class BackLine implements AutoCloseable {
    /** Well below the time after which the JDK's server drops an idle connection, so that none is found dropped. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private static final int PATIENCE = 60_000;

    private final InetSocketAddress portal;
    private @Nullable Socket socket;
    private @Nullable MessageReader reader;
    private long used;

    BackLine(InetSocketAddress portal) {
        this.portal = portal;
    }

    /** Passes a request on and returns the answer. */
    Message carry(Visit visit, Message request) throws IOException {
        if (socket == null || System.nanoTime() - used > FRESH) {
            close();
            socket = connect();
            reader = new MessageReader(socket.getInputStream());
        }
        HttpHead head = request.head().onward().with(Wire.VISIT_HEADER, Integer.toString(visit.number()));
        socket.getOutputStream().write(new Message(head, request.body()).bytes());
        MessageReader answers = reader;
        Message answer = answers != null && answers.begin()
                ? answers.read(MessageReader.NO_LIMIT, unused -> {}).message()
                : null;
        if (answer == null) {
            throw new EOFException("the portal behind the proxy gave no answer");
        }
        used = System.nanoTime();
        if (answer.head().has("Connection", "close")) {
            close();
        }
        return new Message(answer.head().onward(), answer.body());
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket();
        try {
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(PATIENCE);
            fresh.connect(portal, PATIENCE);
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
