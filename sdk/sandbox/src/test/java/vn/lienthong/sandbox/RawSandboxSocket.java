package vn.lienthong.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A plain socket to the sandbox, for details that an HTTP library hides. */
final class RawSandboxSocket implements AutoCloseable {
    private final Socket socket;
    private boolean reset;

    RawSandboxSocket(Sandbox sandbox) throws IOException {
        URI url = URI.create(sandbox.url());
        socket = new Socket(url.getHost(), url.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
    }

    /** Returns the bytes of a request as a correct client sends them. */
    static byte[] request(Sandbox sandbox, String endpoint, byte[] body) {
        String head = "POST " + URI.create(sandbox.adapterUrl()).getPath() + endpoint + " HTTP/1.1\r\n"
                + "Host: 127.0.0.1\r\n"
                + "dstcode: " + sandbox.dstcode() + "\r\n"
                + "Charset: utf-8\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        return all.toByteArray();
    }

    RawSandboxSocket send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException gone) {
            reset = true;
        }
        return this;
    }

    /** Reads until the other side closes the connection. */
    byte[] receiveAll() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                all.write(b);
            }
        } catch (SocketException gone) {
            reset = true;
        }
        return all.toByteArray();
    }

    /** Reads exactly this number of bytes. */
    byte[] receive(int count) throws IOException {
        return socket.getInputStream().readNBytes(count);
    }

    /** Returns whether the connection was reset, not closed. */
    boolean wasReset() {
        return reset;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
