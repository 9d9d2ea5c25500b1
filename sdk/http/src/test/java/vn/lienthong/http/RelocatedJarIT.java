package vn.lienthong.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.error.TransportException;

/** Tests of the published jar with only its declared dependencies on the class path. */
class RelocatedJarIT {
    private static final String SHADED = "vn.lienthong.http.shaded.";
    private static final String PASSWORD = "kiem-thu";

    @TempDir
    private Path folder;

    private static Path jar() throws Exception {
        return Path.of(Transport.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static HttpServer startServer(HttpServer server) {
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = "Thành công".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static String call(ClientOptions options, URI uri) {
        try (CallExecutor calls = CallExecutor.open(options)) {
            Call call = new Call("probe", Operation.READ, WireRequest.post(uri, new byte[] {1}));
            return new String(calls.send(call).response().body(), UTF_8);
        }
    }

    @Test
    void theHttpLibraryIsPresentOnlyUnderOurPackage() throws Exception {
        assertThat(jar().toString()).endsWith(".jar");
        assertThat(Class.forName(SHADED + "okhttp3.OkHttpClient")).isNotNull();
        assertThat(Class.forName(SHADED + "kotlin.Unit")).isNotNull();
        for (String name :
                List.of("okhttp3.OkHttpClient", "okio.Buffer", "kotlin.Unit", "org.jetbrains.annotations.NotNull")) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void theJarContainsOurPackagesAndIsSmall() throws Exception {
        try (JarFile file = new JarFile(jar().toFile())) {
            List<String> names = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            assertThat(names)
                    .filteredOn(name -> name.startsWith("vn/lienthong/http/"))
                    .hasSizeGreaterThan(1000);
            assertThat(names)
                    .filteredOn(name -> !name.startsWith("vn/lienthong/http/"))
                    .containsExactlyInAnyOrder(
                            "META-INF/MANIFEST.MF",
                            "META-INF/lienthong-http-third-party.txt",
                            "META-INF/maven/vn.lienthong/lienthong-http/pom.xml",
                            "META-INF/maven/vn.lienthong/lienthong-http/pom.properties");
            assertThat(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("vn.lienthong.http");
        }
        assertThat(Files.size(jar())).isLessThan(4_000_000);
    }

    @Test
    void aPlainCallWorks() throws Exception {
        HttpServer server = startServer(HttpServer.create(anyPort(), 0));
        try {
            URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            assertThat(call(ClientOptions.defaults(), uri)).isEqualTo("Thành công");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aSecureCallWorks() throws Exception {
        Path store = folder.resolve("server.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                store.toString());
        Path pem = folder.resolve("ca.pem");
        keytool("-exportcert", "-alias", "a", "-rfc", "-file", pem.toString(), "-keystore", store.toString());
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        startServer(server);
        try {
            URI uri = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
            ClientOptions trusting =
                    ClientOptions.defaults().toBuilder().extraCas(List.of(pem)).build();
            assertThat(call(trusting, uri)).isEqualTo("Thành công");
            ClientOptions once = ClientOptions.fromMap(Map.of("http.repeats", "0"));
            TransportException e = catchThrowableOfType(TransportException.class, () -> call(once, uri));
            assertThat(e.phase()).isEqualTo(TransportException.TransportPhase.CONNECT);
            assertThat(Arrays.stream(e.getCause().getStackTrace()).map(StackTraceElement::getClassName))
                    .anyMatch(name -> name.startsWith(SHADED + "okhttp3"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void thePublicSuffixListIsFoundUnderItsNewName() throws Exception {
        Class<?> url = Class.forName(SHADED + "okhttp3.HttpUrl");
        Object parsed = url.getMethod("get", String.class).invoke(null, "https://a.co-quan.gov.vn/");
        assertThat(url.getMethod("topPrivateDomain").invoke(parsed)).isEqualTo("co-quan.gov.vn");
    }

    private static void keytool(String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        builder.command().addAll(List.of(arguments));
        builder.command().addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        assertThat(builder.start().waitFor()).isZero();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
