package vn.lienthong.recipes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.startup.Tomcat;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.entry.CallerCheck;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.portal.inbound.inbox.Inbox;
import vn.lienthong.sandbox.Sandbox;

/** Receives the portal's messages in a {@code javax.servlet} container, such as Tomcat 9. */
public final class JavaxServletReceiver extends HttpServlet {
    private final transient PortalReceiver receiver = PortalReceiver.builder()
            .callers(CallerCheck.networkOnly("127.0.0.0/8"))
            .inbox(Inbox.inMemory(1_000))
            .onTaxDebt((debt, delivery) -> {})
            .build();

    @Override
    protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
        var headers = Map.of("Content-Type", List.of(in.getContentType()));
        try (var reply = receiver.receive(new InboundRequest(
                in.getMethod(), in.getPathInfo(), null, headers, in.getRemoteAddr(), null, -1, in.getInputStream()))) {
            out.setStatus(reply.status());
            reply.headers().forEach(out::setHeader);
            reply.writeTo(out.getOutputStream());
        }
    }

    @Override
    public void destroy() {
        receiver.close();
    }

    public static void main(String[] args) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "portal", new JavaxServletReceiver());
        context.addServletMappingDecoded("/portal/*", "portal");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.start();
        try (Sandbox sandbox = Sandbox.start()) {
            URI mount = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/portal");
            var answer =
                    sandbox.agencyCaller(mount).sendTaxNotice("H20.1-210524-0001", "8000000001", "TB01", 1_500_000);
            System.out.println("trả lời " + answer.code());
        } finally {
            tomcat.stop();
        }
    }
}
