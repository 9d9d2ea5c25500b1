package vn.lienthong.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteUrlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example.test",
                "https://portal.example.test:8443/path?query=1",
                "HTTPS://PORTAL.EXAMPLE.TEST",
                "http://127.0.0.1/",
                "http://[::1]:80/"
            })
    void acceptsAnAbsoluteHttpUrlUnchanged(String text) {
        URI url = URI.create(text);
        assertThat(AbsoluteUrls.requireHttp(url)).isSameAs(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/path/canary",
                "portal.example.test/canary",
                "ftp://portal.example.test/canary",
                "file:///canary",
                "mailto:canary@example.test",
                "http:///canary",
                "https://canary@portal.example.test/",
                "https://account:canary@portal.example.test/",
                "https://portal.example.test/#canary"
            })
    void rejectsEveryOtherUrlWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> AbsoluteUrls.requireHttp(URI.create(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("canary");
    }
}
