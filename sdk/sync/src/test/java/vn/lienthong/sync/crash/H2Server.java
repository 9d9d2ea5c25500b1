package vn.lienthong.sync.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.tools.Server;

/** H2 as a server on a file of its own, so that several processes share it. */
final class H2Server implements CrashRun.Database {
    private final Path folder = Files.createTempDirectory("lienthong-h2");
    private final Server server;

    H2Server() throws Exception {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
    }

    @Override
    public String address() {
        return "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/./outbox";
    }

    @Override
    public void close() {
        server.stop();
    }
}
