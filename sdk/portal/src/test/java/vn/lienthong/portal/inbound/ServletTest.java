package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.inbound.message.DownloadableFile;
import vn.lienthong.portal.inbound.servlet.PortalServlet;
import vn.lienthong.sandbox.AgencyCaller;
import vn.lienthong.sandbox.Sandbox;

class ServletTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "In Tomcat 10.1 the servlet accepts a dossier with its files, serves a file, and refuses in the portal's format")
    void tomcat() throws Exception {
        AtomicInteger handled = new AtomicInteger();
        UUID file = UUID.fromString("88a4fab0-0000-4000-8000-000000000001");
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        try (PortalReceiver receiver = ReceiverFixture.parts()
                        .files(InboundFileStore.at(folder.resolve("files"), 1_000_000))
                        .onPromotion((dossier, delivery) -> handled.incrementAndGet())
                        .download(id -> Optional.of(new DownloadableFile(
                                "a.pdf", "application/pdf", -1, new ByteArrayInputStream(new byte[] {7}))))
                        .build();
                Sandbox sandbox = Sandbox.start()) {
            Context context = tomcat.addContext("/app", folder.toString());
            Tomcat.addServlet(context, "portal", new PortalServlet(receiver));
            context.addServletMappingDecoded("/portal/*", "portal");
            tomcat.getConnector();
            tomcat.start();
            int port = tomcat.getConnector().getLocalPort();
            AgencyCaller portal = sandbox.agencyCaller(URI.create("http://127.0.0.1:" + port + "/app/portal/"));
            assertThat(portal.sendPromotion("G22.99-210301-0007").code()).isEqualTo("0");
            Await.until(() -> handled.get() == 1);
            assertThat(portal.download(file)).containsExactly(7);
            assertThat(portal.lookUp("H17-200101-0001").status()).isEqualTo(404);
            assertThat(portal.lookUp("H17-200101-0001").violations()).isEmpty();
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
