package vn.lienthong.http.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy on the loopback interface that requires Basic credentials and records the head of each request.
 */
final class TestHttpProxy implements AutoCloseable {
    final List<String> requestHeads = new CopyOnWriteArrayList<>();
    private final RawSocketServer server;
    private final String requiredAuthorization;

    TestHttpProxy(String wanted) throws IOException {
        this.requiredAuthorization = wanted;
        this.server = new RawSocketServer(this::serve);
    }

    int port() {
        return server.port();
    }

    private void serve(Socket client) throws IOException {
        String request = RawSocketServer.readRequest(client);
        requestHeads.add(request);
        if (!request.contains("Proxy-Authorization: " + requiredAuthorization + "\r\n")) {
            RawSocketServer.send(
                    client,
                    "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0\r\n"
                            + "Connection: close\r\n\r\n");
            return;
        }
        String[] line = request.substring(0, request.indexOf("\r\n")).split(" ");
        String target = line[0].equals("CONNECT") ? line[1] : line[1].replaceFirst("http://([^/]*)/.*", "$1");
        int port = Integer.parseInt(target.substring(target.indexOf(':') + 1));
        try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), port)) {
            if (line[0].equals("CONNECT")) {
                RawSocketServer.send(client, "HTTP/1.1 200 Connected\r\n\r\n");
            } else {
                RawSocketServer.send(
                        origin,
                        request.replaceFirst("http://[^/]*/", "/").replaceFirst("Proxy-Authorization: [^\r]*\r\n", ""));
            }
            Thread up = new Thread(() -> pump(client, origin));
            up.setDaemon(true);
            up.start();
            pump(origin, client);
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] part = new byte[4096];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                out.write(part, 0, n);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // One side has closed the connection.
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
