package vn.lienthong.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server for the tests of this JVM. It starts on first use from an installation on this machine, on a
 * free port of 127.0.0.1. Its folder is deleted when the JVM ends.
 */
public final class PostgresServer {
    private static final Path INSTALL_ROOT = Path.of("/usr/lib/postgresql");
    private static final long COMMAND_TIMEOUT_SECONDS = 120;
    private static int port;

    private PostgresServer() {}

    /** Returns the folder of the programs, if PostgreSQL is installed. */
    static Optional<Path> findInstallation() {
        if (!Files.isDirectory(INSTALL_ROOT)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALL_ROOT)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the port of the server. */
    public static synchronized int port() {
        if (port == 0) {
            try {
                port = start(findInstallation().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return port;
    }

    private static int start(Path bin) throws IOException {
        // Below /tmp, because the server's own user must have access.
        Path home = Files.createTempDirectory(Path.of("/tmp"), "lienthong-postgres");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            run(false, "chown postgres '" + home + "'");
        }
        int free = findFreePort();
        run(root, bin + "/initdb -D '" + home + "/data' -U postgres -A trust --no-sync -E UTF8 --locale=C");
        run(
                root,
                bin + "/pg_ctl -D '" + home + "/data' -w -t 60 -l '" + home + "/log' -o \"-p " + free + " -k '" + home
                        + "' -c listen_addresses=127.0.0.1 -c max_connections=200\" start");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bin, home, root)));
        return free;
    }

    private static void stop(Path bin, Path home, boolean root) {
        try {
            run(root, bin + "/pg_ctl -D '" + home + "/data' -m immediate -w stop");
            try (Stream<Path> files = Files.walk(home, new FileVisitOption[0])) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int findFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs a shell command, as the server's own user if this process runs as root: initdb refuses root. */
    private static void run(boolean asPostgres, String line) throws IOException {
        List<String> command =
                asPostgres ? List.of("su", "postgres", "-s", "/bin/sh", "-c", line) : List.of("/bin/sh", "-c", line);
        Path told = Files.createTempFile("lienthong-postgres", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            if (!process.waitFor(COMMAND_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("took too long: " + line);
            }
            if (process.exitValue() != 0) {
                throw new IOException(line + "\n" + Files.readString(told, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(told);
        }
    }
}
