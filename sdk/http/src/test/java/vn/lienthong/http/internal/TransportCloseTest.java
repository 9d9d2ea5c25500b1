package vn.lienthong.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Transport;
import vn.lienthong.http.TransportFactory;
import vn.lienthong.http.WireRequest;

@Timeout(60)
class TransportCloseTest {
    private HttpServer server;
    private URI uri;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write(new byte[5000]);
            exchange.close();
        });
        server.start();
        uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Returns the threads of transports and those of the given class loader. */
    private static List<String> threadsOf(ClassLoader loader) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> isOurs(thread) || (loader != null && belongsTo(thread, loader)))
                .map(Thread::getName)
                .toList();
    }

    /** OkHttp renames its thread while a task runs. */
    private static boolean isOurs(Thread thread) {
        String name = thread.getName();
        return name.startsWith("lienthong-http") || name.startsWith("OkHttp ConnectionPool");
    }

    private static boolean belongsTo(Thread thread, ClassLoader loader) {
        return thread.getClass().getClassLoader() == loader || thread.getContextClassLoader() == loader;
    }

    private static URLClassLoader freshLoader() throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(new File(entry).toURI().toURL());
        }
        return new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void aClosedTransportLeavesNoThreadAndItsClassesCanBeUnloaded() throws Exception {
        WeakReference<ClassLoader> loader = useInALoaderOfItsOwn();
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> useInALoaderOfItsOwn() throws Exception {
        try (URLClassLoader loader = freshLoader()) {
            Class<?> probe = loader.loadClass(ClassLoaderLeakProbe.class.getName());
            assertThat(probe.getClassLoader())
                    .isSameAs(loader)
                    .isNotSameAs(ClassLoaderLeakProbe.class.getClassLoader());
            Callable<?> call = (Callable<?>) probe.getConstructor(URI.class).newInstance(uri);
            assertThat(call.call()).isEqualTo(200);
            assertThat(threadsOf(loader)).isEmpty();
            return new WeakReference<>(loader);
        }
    }

    @Test
    void theThreadCheckDetectsAnOpenTransport() {
        try (Transport transport = TransportFactory.create(ClientOptions.defaults())) {
            transport.exchange(WireRequest.get(uri));
            assertThat(threadsOf(null)).hasSize(2).contains("lienthong-http-watch");
        }
        assertThat(threadsOf(null)).isEmpty();
    }

    @RepeatedTest(5)
    void aRunningExchangeEndsWithTheTransport() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawSocketServer hanging = new RawSocketServer(socket -> {
            RawSocketServer.readRequest(socket);
            arrived.countDown();
            RawSocketServer.sleep(20_000);
        })) {
            Transport transport = TransportFactory.create(ClientOptions.defaults());
            CompletableFuture<TransportException> running = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                    TransportException.class,
                    () -> transport.exchange(WireRequest.post(hanging.uri(), "x".getBytes(UTF_8)))));
            arrived.await();
            transport.close();
            transport.close();
            TransportException e = running.get(5, TimeUnit.SECONDS);
            assertThat(e.phase()).isEqualTo(TransportPhase.CLOSED);
            assertThat(e.anyByteSent()).isTrue();
            assertThat(threadsOf(null)).isEmpty();
        }
    }

    @Test
    void aClosedTransportSendsNothing() {
        Transport transport = TransportFactory.create(ClientOptions.defaults());
        transport.close();
        TransportException e =
                catchThrowableOfType(TransportException.class, () -> transport.exchange(WireRequest.get(uri)));
        assertThat(e.phase()).isEqualTo(TransportPhase.CLOSED);
        assertThat(e.anyByteSent()).isFalse();
    }
}
