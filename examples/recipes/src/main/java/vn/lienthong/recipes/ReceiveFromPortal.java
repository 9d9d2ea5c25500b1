package vn.lienthong.recipes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import vn.lienthong.portal.inbound.InboundFileStore;
import vn.lienthong.portal.inbound.JdkHttpEntry;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.sandbox.AgencyCaller;
import vn.lienthong.sandbox.Sandbox;

/** Receives a promotion dossier and a notice of land tax from the portal, on the JDK's HTTP server. */
public final class ReceiveFromPortal {
    private ReceiveFromPortal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch handled = new CountDownLatch(2);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(ForkJoinPool.commonPool());
        try (Sandbox sandbox = Sandbox.start();
                PortalReceiver receiver = PortalReceiver.builder()
                        .callers(CallerCheck.networkOnly("127.0.0.0/8"))
                        .inbox(Inbox.inMemory(1_000))
                        .files(InboundFileStore.at(Files.createTempDirectory("inbound"), 1_000_000_000))
                        .onPromotion((dossier, delivery) -> {
                            System.out.println("hồ sơ " + dossier.code() + ", giấy tờ: "
                                    + dossier.papers().size());
                            handled.countDown();
                        })
                        .onTaxDebt((debt, delivery) -> {
                            System.out.println("thuế của hồ sơ " + debt.dossier() + ": " + debt.total());
                            handled.countDown();
                        })
                        .build()) {
            server.createContext("/portal", new JdkHttpEntry(receiver));
            server.start();
            AgencyCaller portal = sandbox.agencyCaller(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/portal"));
            System.out.println(
                    "trả lời " + portal.sendPromotion("G22.99-210301-0007").code());
            System.out.println("gửi lại, trả lời "
                    + portal.sendPromotion("G22.99-210301-0007").code());
            String code = portal.sendTaxNotice("H20.1-210524-0001", "8000000001", "TB01", 1_500_000)
                    .code();
            System.out.println("trả lời " + code);
            System.out.println("đã xử lý: " + handled.await(20, TimeUnit.SECONDS));
        } finally {
            server.stop(0);
        }
    }
}
