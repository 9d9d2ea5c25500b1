package vn.lienthong.portal.inbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A caller that announces a body, sends a part of it and then stops. */
final class StallingCaller implements AutoCloseable {
    private final Socket socket;
    private final long start = System.nanoTime();
    private Duration waited = Duration.ZERO;

    StallingCaller(int port, String path) throws IOException {
        this(port, path, "application/json");
    }

    StallingCaller(int port, String path, String type) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        String head = "POST /portal" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
                + "\r\n"
                + "Content-Length: 60000\r\n\r\n{\"MaHoSo\":\"G22";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Sends a byte every 50 ms until the connection ends. */
    Thread drips() {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    socket.getOutputStream().write(' ');
                    socket.getOutputStream().flush();
                    Thread.sleep(50);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Reads the answer up to the end of its body. */
    String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        int one = socket.getInputStream().read();
        while (one >= 0 && !answer.toString().endsWith("\"}")) {
            answer.append((char) one);
            if (!answer.toString().endsWith("\"}")) {
                one = socket.getInputStream().read();
            }
        }
        waited = Duration.ofNanos(System.nanoTime() - start);
        return answer.toString();
    }

    Duration waited() {
        return waited;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
