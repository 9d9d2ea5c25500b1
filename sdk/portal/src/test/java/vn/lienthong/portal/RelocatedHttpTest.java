package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.lienthong.error.TransportException;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.sandbox.Sandbox;

/** Tests of the jar of the http module, which exists from the phase {@code package} on. */
@EnabledIf(
        value = "packaged",
        disabledReason = "the http module's classes are not in their jar before the phase package")
class RelocatedHttpTest {
    private static final String SHADED = "vn.lienthong.http.shaded.";
    private static final URL HTTP = location(CallExecutor.class);

    static boolean packaged() {
        return HTTP.getPath().endsWith(".jar");
    }

    @Test
    @DisplayName("OkHttp comes from lienthong-http under our own name (skipped before the phase package)")
    void ownName() throws ClassNotFoundException {
        for (String name : List.of("okhttp3.OkHttpClient", "okio.Buffer", "kotlin.Unit")) {
            assertThat(location(Class.forName(SHADED + name))).isEqualTo(HTTP);
        }
    }

    @Test
    @DisplayName(
            "No OkHttp, okio or Kotlin class comes from lienthong-http under its first name (skipped before package)")
    void noFirstName() throws Exception {
        try (JarFile jar = new JarFile(Path.of(HTTP.toURI()).toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .filteredOn(name -> name.endsWith(".class"))
                    .isNotEmpty()
                    .allMatch(name ->
                            name.replaceFirst("META-INF/versions/[0-9]+/", "").startsWith("vn/lienthong/http/"));
        }
        for (String name : List.of("okhttp3.OkHttpClient", "okio.Buffer", "kotlin.Unit")) {
            assertThat(location(Class.forName(name)))
                    .as("the copy that the tests' mock server brings")
                    .isNotEqualTo(HTTP);
        }
    }

    @Test
    @DisplayName("Calls run on the relocated OkHttp although another one is present (skipped before package)")
    void callsRunOnIt() {
        URI nobody;
        try (Sandbox sandbox = Sandbox.start()) {
            nobody = URI.create(sandbox.adapterUrl());
        }
        PortalOptions options = PortalTestData.offlineOptions(null)
                .http(PortalTestData.FAST_RETRIES)
                .endpoints(new AdapterEndpoints(nobody, "/login", "/in", "/share"))
                .build();
        try (PortalClient portal = PortalClient.connect(options)) {
            Throwable thrown = catchThrowable(() -> portal.catalogue().listFields());
            assertThat(thrown).isInstanceOf(TransportException.class);
            StringWriter stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack, true));
            assertThat(stack.toString()).contains("at " + SHADED + "okhttp3.").doesNotContain("at okhttp3.");
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
