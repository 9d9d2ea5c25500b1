package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.personal.FileUrl;

class TrustedOriginTest {
    private static UrlGuard.UrlGuardBuilder resolvingGuard() {
        return UrlGuard.builder().resolver(host -> List.of(InetAddress.getByName("192.0.3.1")));
    }

    private static UrlRefusalReason catchRefusal(UrlGuard guard, String url) {
        return catchThrowableOfType(UrlRefusedException.class, () -> guard.check(FileUrl.of(url)))
                .reason();
    }

    @Test
    @Tag("LT-FILE-003")
    @DisplayName("The trusted origin is allowed at any address, but no other port or path of that machine")
    void origin() {
        UrlGuard guard = UrlGuard.builder()
                .origin(URI.create("http://10.1.1.1:8080/VXPAdapter"))
                .build();
        for (String path : List.of("/VXPAdapter", "/VXPAdapter/", "/VXPAdapter/x;y=1/z..?y=/../%2e%2e")) {
            assertThat(guard.check(FileUrl.of("http://10.1.1.1:8080" + path)).addresses())
                    .hasSize(1);
        }
        for (String path : List.of("", "/", "/manager", "/VXPAdapter2", "/vxpadapter/x", "/?/VXPAdapter/")) {
            assertThat(catchRefusal(guard, "http://10.1.1.1:8080" + path))
                    .as(path)
                    .isEqualTo(UrlRefusalReason.SCHEME);
        }
        assertThat(catchRefusal(guard, "http://10.1.1.1:22/x")).isEqualTo(UrlRefusalReason.SCHEME);
        assertThat(catchRefusal(guard, "https://10.1.1.1/x")).isEqualTo(UrlRefusalReason.ADDRESS);
    }

    @ParameterizedTest
    @Tag("LT-FILE-009")
    @DisplayName("A path that any server on the way could read as climbing out of the site's own place is refused")
    @ValueSource(
            strings = {
                "/../manager",
                "/a/..",
                "/./../x",
                "/%2e%2E/x",
                "/.%2e/x",
                "/..;/manager",
                "/..;x=1/manager",
                "/%2e%2e;a=b",
                "/..%3B/x",
                "/%252e%252e/x",
                "/%25252E/x",
                "/a%2f..%2Fb",
                "/a%252fb",
                "/a%5c..",
                "/a%255Cb"
            })
    void climbing(String path) {
        UrlGuard guard = UrlGuard.builder()
                .origin(URI.create("http://10.1.1.1:8080/VXPAdapter"))
                .build();
        assertThat(catchRefusal(guard, "http://10.1.1.1:8080/VXPAdapter" + path))
                .isEqualTo(UrlRefusalReason.MALFORMED);
        UrlGuard open =
                resolvingGuard().origin(URI.create("https://own.test/a")).build();
        assertThat(catchRefusal(open, "https://own.test/a" + path)).isEqualTo(UrlRefusalReason.MALFORMED);
    }

    @Test
    @Tag("LT-FILE-001")
    @DisplayName("A host of thousands of characters is refused by its length, before any pattern reads it")
    void endlessHost() {
        for (String host :
                List.of("a.".repeat(3_900), "a".repeat(8_000), "1.".repeat(3_900) + "1", "1".repeat(8_000))) {
            assertThat(catchRefusal(UrlGuard.standard(), "https://" + host + "/"))
                    .isEqualTo(UrlRefusalReason.MALFORMED);
        }
    }
}
