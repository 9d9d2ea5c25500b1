package vn.example.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.validation.Validator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/**
 * A host with Spring Boot 2.7: javax.validation, Jackson 2.13, slf4j 1.7, JUnit 5.8, and OkHttp 4 as a dependency
 * of the application.
 */
class Boot27Test extends HostTest {
    @Test
    @DisplayName("The class path is that of the host, and ours has added nothing that it has already")
    void versions() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo("2.7.18");
        assertThat(ClassPath.jar("com.fasterxml.jackson.core.JsonFactory")).isEqualTo("jackson-core-2.13.5.jar");
        assertThat(ClassPath.jar("com.fasterxml.jackson.databind.ObjectMapper"))
                .isEqualTo("jackson-databind-2.13.5.jar");
        assertThat(ClassPath.jar("org.slf4j.Logger")).isEqualTo("slf4j-api-1.7.36.jar");
        assertThat(ClassPath.jar("ch.qos.logback.classic.Logger")).isEqualTo("logback-classic-1.2.12.jar");
        assertThat(ClassPath.jar("okhttp3.OkHttpClient")).isEqualTo("okhttp-4.12.0.jar");
        assertThat(ClassPath.jar("kotlin.Unit")).isEqualTo("kotlin-stdlib-1.6.21.jar");
        assertThat(ClassPath.jar("org.junit.jupiter.api.Test")).isEqualTo("junit-jupiter-api-5.8.2.jar");
    }

    @Test
    @DisplayName("There is only javax.validation, and the rules judge without jakarta.validation")
    void validation() throws Exception {
        assertThat(ClassPath.jar("jakarta.validation.Validator")).isEqualTo("absent");
        assertThat(ClassPath.jar(Validator.class)).isEqualTo("jakarta.validation-api-2.0.2.jar");
        assertThat(context.getBean(Validator.class)).isNotNull();
        rules();
    }

    @Test
    @DisplayName("Two OkHttp of different lines are at work in one process, each under its own name")
    void okHttp() throws IOException {
        get("/procedures/" + PROCEDURE);
        assertThat(ClassPath.jar("vn.lienthong.http.shaded.okhttp3.OkHttpClient"))
                .startsWith("lienthong-http-");
        assertThat(context.getBean(OkHttpClient.class).connectionPool().connectionCount())
                .isEqualTo(1);
    }

    /** Calls the application with its OkHttp. The application calls the portal with the library's relocated OkHttp. */
    @Override
    String get(String path) throws IOException {
        Request request = new Request.Builder().url(url(path).toString()).build();
        try (Response answer =
                context.getBean(OkHttpClient.class).newCall(request).execute()) {
            assertThat(answer.code()).isEqualTo(200);
            return answer.body().string();
        }
    }
}
