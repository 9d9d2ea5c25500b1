package vn.lienthong.portal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.portal.inbound.servlet.PortalServlet;

/**
 * Tests of callers that announce a body and send none of it. There are more of them than the receiver has slots.
 */
@Tag("LT-IN-013")
class StallTest {
    private static final int PLACES = 2;

    @TempDir
    Path folder;

    private final AtomicInteger handled = new AtomicInteger();

    private PortalReceiverBuilder parts() {
        return ReceiverFixture.parts()
                .limits(InboundLimits.standard().toBuilder()
                        .atOnce(PLACES)
                        .stall(Duration.ofMillis(300))
                        .build())
                .onTaxDebt((debt, delivery) -> handled.incrementAndGet());
    }

    @Test
    @DisplayName("On the JDK's server stalled bodies are answered, their reads end, and the next request is served")
    void jdk() throws Exception {
        try (ReceiverFixture agency = new ReceiverFixture(parts())) {
            stalled(agency.port(), "{\"error_code\":-1,");
        }
    }

    @Test
    @DisplayName("On the JDK's server a stalling stranger is refused and occupies no thread")
    void stranger() throws Exception {
        try (ReceiverFixture agency = new ReceiverFixture(parts().callers(request -> false));
                StallingCaller caller = new StallingCaller(agency.port(), "/nhantbthuedvcqg")) {
            assertThat(caller.answer()).contains(" 403", "{\"error_code\":-1,");
            Await.until(() -> !reading());
        }
    }

    @Test
    @DisplayName("On the JDK's server an unwanted body is answered while it is still arriving")
    void drips() throws Exception {
        try (ReceiverFixture agency = new ReceiverFixture(parts());
                StallingCaller caller = new StallingCaller(agency.port(), "/nhantbthuedvcqg", "text/plain")) {
            Thread dripping = caller.drips();
            assertThat(caller.answer()).contains(" 415", "{\"error_code\":-1,");
            Await.until(() -> !reading());
            dripping.join(20_000);
            assertThat(dripping.isAlive()).as("the connection is closed").isFalse();
        }
    }

    @Test
    @DisplayName("In Tomcat stalled bodies end by the container's time, and the next request is served")
    void tomcat() throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        try (PortalReceiver receiver = parts().build()) {
            Context context = tomcat.addContext("/portal", folder.toString());
            Tomcat.addServlet(context, "portal", new PortalServlet(receiver));
            context.addServletMappingDecoded("/*", "portal");
            tomcat.getConnector().setProperty("connectionTimeout", "300");
            tomcat.start();
            // After Tomcat's timeout no other component can answer.
            stalled(tomcat.getConnector().getLocalPort(), "HTTP/1.1 408");
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    /** The callers stay connected to the end. */
    private void stalled(int port, String form) throws Exception {
        List<StallingCaller> callers = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * PLACES + 1; i++) {
                callers.add(new StallingCaller(port, "/nhantbthuedvcqg", "text/plain"));
                assertThat(callers.get(2 * i).answer()).contains(" 415", "{\"error_code\":-1,");
                callers.add(new StallingCaller(port, "/nhantbthuedvcqg"));
                assertThat(callers.get(2 * i + 1).answer()).contains(" 408", form);
            }
            HttpResponse<String> good = post(port);
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(good.body()).startsWith("{\"error_code\":0,");
            Await.until(() -> handled.get() == 1 && !reading());
        } finally {
            for (StallingCaller caller : callers) {
                caller.close();
            }
        }
    }

    private static HttpResponse<String> post(int port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/portal/nhantbthuedvcqg"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        InboundBodies.notice(InboundBodies.debt("1"))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Returns whether a thread is reading a body or handling an exchange. */
    private static boolean reading() {
        return Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().endsWith("TimedInputStream")
                                || frame.getClassName().endsWith("JdkHttpEntry")));
    }
}
